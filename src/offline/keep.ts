import { files } from "virtual:offline";
import { fetchFile, fetchPage } from "./fetch-file";
import { anyAnswer, cacheName, cachePrefix, home, page } from "./places";

declare const self: ServiceWorkerGlobalScope;

/** Files asked for at a time: the trainee who has just come in needs the network too. */
const lanes = 3;

/**
 * Puts on the device what is not there yet: an installation that was cut off goes on where it stopped.
 * @param tell is told how many files are kept, of how many
 * @throws where a file cannot be had
 */
export async function keepEverything(tell: (kept: number, of: number) => Promise<void>): Promise<void> {
  const cache = await caches.open(cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.map((file) => new URL(file, home).href).filter((url) => !there.has(url));
  const of = files.length + 1;
  let kept = files.length - missing.length;
  const queue = missing.values();
  const lane = async () => {
    for (const url of queue) {
      await cache.put(url, await copyOf(url));
      await tell(++kept, of);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (!there.has(page)) await cache.put(page, await fetchPage(page, files));
  await tell(of, of);
}

/** A file whose name tells its content is taken from an older version that has it: a release costs only what changed. */
async function copyOf(url: string): Promise<Response> {
  const named = url.startsWith(`${home}assets/`);
  return (named && (await caches.match(url, anyAnswer))) || fetchFile(url, named ? "default" : "reload");
}

/**
 * Forgets older versions. While a page is open the last whole one stays, because it may be that page's; whatever is
 * older than that goes, so that no more than two are ever kept.
 */
export async function dropOldVersions(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  const whole = await Promise.all(names.map(async (name) => (await caches.open(name)).match(page)));
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const last = open.length > 0 ? names.filter((_, index) => whole[index]).at(-1) : undefined;
  await Promise.all(names.filter((name) => name !== last).map((name) => caches.delete(name)));
}
