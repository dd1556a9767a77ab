import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeOfflineWorker } from "#commands/offline-worker";
import { copyOfDist } from "./host";

const texts = /\.(html|js|css|json|webmanifest)$/u;
/** A file whose name tells its content, wherever it is named. */
const hashedName = /([\w.~-]+-[\w-]{8})(\.(?:js|css))\b/gu;
/** A folder of data whose name tells its content; code knows it by the last eight characters. */
const hashedFolder = /-([\w-]{8})$/u;

/**
 * The built app as a release of tomorrow: every part has another name, so that not one of today's is left, and a
 * sentence of the interface says something else.
 */
export async function nextRelease(
  sentence: string,
  changed: string,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const copy = await copyOfDist();
  const items = await readdir(copy.folder, { recursive: true, withFileTypes: true });
  const folders = items.filter((item) => item.isDirectory() && hashedFolder.test(item.name));
  const renamedFolder = (text: string) =>
    folders.reduce((so, { name }) => {
      const [, hash = ""] = hashedFolder.exec(name) ?? [];
      return so.replace(new RegExp(`(?<=["'\`])${hash}(?=["'\`])`, "gu"), `${hash}next`);
    }, text);
  for (const item of items) {
    if (!item.isFile() || !texts.test(item.name)) continue;
    const path = join(item.parentPath, item.name);
    const text = await readFile(path, "utf8");
    await writeFile(path, renamedFolder(text.replaceAll(hashedName, "$1next$2").replaceAll(sentence, changed)));
    const renamed = item.name.replace(hashedName, "$1next$2");
    if (renamed !== item.name) await rename(path, join(item.parentPath, renamed));
  }
  for (const { parentPath, name } of folders) await rename(join(parentPath, name), join(parentPath, `${name}next`));
  await writeOfflineWorker(copy.folder);
  return copy;
}
