import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** What a page was sent, compressed: JavaScript, styles and data, in bytes, and each file by its name. */
export interface Sent {
  readonly script: number;
  readonly style: number;
  readonly data: number;
  readonly files: ReadonlyMap<string, number>;
}

/** Listens to what a page is sent from now on. Each file counts once and gzipped, whatever the host does. */
export function listenTo(page: Page): () => Promise<Sent> {
  const coming = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (coming.has(pathname) || !/\.(js|css|json)$/.test(pathname)) return;
    coming.set(
      pathname,
      response.body().then(
        (body) => gzipSync(body, { level: 9 }).length,
        () => 0,
      ),
    );
  });
  return async () => {
    const files = new Map(await Promise.all([...coming].map(async ([name, size]) => [name, await size] as const)));
    const sum = (kind: string) =>
      [...files].reduce((total, [name, size]) => total + (name.endsWith(kind) ? size : 0), 0);
    return { script: sum(".js"), style: sum(".css"), data: sum(".json"), files };
  };
}

/** Whether a file belongs to the scorer, which is loaded when there is something to judge. */
export function isScorer(file: string): boolean {
  return /\/(scorer|tables)[\w-]*\.js$|\/(en|ru|pl|zh-Hans)-[\w-]+\.js$/.test(file);
}
