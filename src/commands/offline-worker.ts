import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { plainScript } from "./plain-script";

const entry = fileURLToPath(new URL("../offline/worker.ts", import.meta.url));
const listId = "virtual:offline";
const page = "index.html";

/** The service worker's file; its place beside the page makes the app's folder its scope. */
export const workerFile = "offline-worker.js";

/** Writes the service worker once the app is built and all its files are there. */
export function buildOfflineWorker(): Plugin {
  let folder = "";
  return {
    name: "sparring:offline-worker",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: { sequential: true, order: "post", handler: () => writeOfflineWorker(folder) },
  };
}

/** Writes the service worker of a built app into its folder: it keeps every file that is there now. */
export async function writeOfflineWorker(folder: string): Promise<void> {
  const files = filesToKeep(folder);
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(folder, file)));
  const list = `export const version = ${JSON.stringify(hash.digest("hex").slice(0, 16))};
export const files = ${JSON.stringify(files.filter((file) => file !== page))};`;
  writeFileSync(join(folder, workerFile), await bundle(list));
}

/** The files of a built app that a visit may ask for, sorted; files for the host (".htaccess", "_headers") are not. */
export function filesToKeep(folder: string): string[] {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    );
  return paths.filter((path) => path !== workerFile && !/(^|\/)[._]|\.(map|gz|br)$/u.test(path)).sort();
}

/** One plain script: not every browser takes a module as a service worker. */
function bundle(list: string): Promise<string> {
  return plainScript(entry, [
    {
      name: "sparring:offline-list",
      resolveId: (id) => (id === listId ? `\0${listId}` : undefined),
      load: (id) => (id === `\0${listId}` ? list : undefined),
    },
  ]);
}
