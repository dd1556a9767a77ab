import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { type Catalog, compileCatalog, madeLanguages, type Texts } from "./compile-catalog";

const source = "en";
const languagesId = "virtual:languages";
const catalogId = "virtual:catalog/";

/**
 * Compiles the interface texts when the app is built. Every `<tag>.json` in the folder is a language: adding one is
 * adding its file. `virtual:languages` names them all and loads each one's catalog as a chunk of its own.
 */
export function compileTexts(folder: string): Plugin {
  const pathOf = (tag: string) => join(folder, `${tag}.json`);
  const read = (tag: string): Texts => JSON.parse(readFileSync(pathOf(tag), "utf8"));
  const tags = () => jsonFiles(folder);

  const catalog = (tag: string): Catalog =>
    madeLanguages[tag]?.(read(source)) ?? compileCatalog(read(tag), read(source));

  return {
    name: "sparring:compile-texts",
    resolveId: (id) => (id === languagesId || id.startsWith(catalogId) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${languagesId}`) {
        for (const tag of tags()) this.addWatchFile(pathOf(tag));
        return languagesModule(tags().map((tag) => [tag, read(tag)["language.name"] ?? tag]));
      }
      if (!id.startsWith(`\0${catalogId}`)) return undefined;
      const tag = id.slice(catalogId.length + 1);
      this.addWatchFile(pathOf(source));
      if (!Object.hasOwn(madeLanguages, tag)) this.addWatchFile(pathOf(tag));
      return `export default ${JSON.stringify(catalog(tag))};`;
    },
  };
}

function jsonFiles(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.map((file) => basename(file, ".json")).sort();
}

function languagesModule(names: [tag: string, name: string][]): string {
  const loaders = [...names.map(([tag]) => tag), ...Object.keys(madeLanguages)].map(
    (tag) => `${JSON.stringify(tag)}: () => import(${JSON.stringify(catalogId + tag)}),`,
  );
  return `export const names = ${JSON.stringify(Object.fromEntries(names))};
export const loaders = {\n${loaders.join("\n")}\n};\n`;
}
