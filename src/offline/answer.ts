import { anyAnswer, cacheName, home, page } from "./places";

/** Whether the worker answers a request: for the app's own page and for what lies in its folder, nothing else. */
export function isOurs({ method, mode, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== "GET" || !address.startsWith(home)) return false;
  return mode !== "navigate" || address === home || address === page;
}

/** From this version; else from the one before it, of which a page may still be open; else from the network. */
export async function answer(request: Request): Promise<Response> {
  const wanted = request.mode === "navigate" ? page : request;
  const cache = await caches.open(cacheName);
  return (await cache.match(wanted, anyAnswer)) ?? (await caches.match(wanted, anyAnswer)) ?? fetch(request);
}
