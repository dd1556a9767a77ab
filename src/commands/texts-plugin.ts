import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { type Catalog, compileCatalog, madeLanguages, type Texts } from "#i18n/compile-catalog";
import { type Part, partOf, parts } from "#i18n/parts";
import { directionOf, isWrittenAlike } from "#i18n/scripts";
import { dataModule, type Groups, loaderCode } from "./publish-json";

const source = "en";
const languagesId = "virtual:languages";

/**
 * Compiles the interface texts when the app is built. Every `<tag>.json` in the folder is a language: adding one is
 * adding its file. `virtual:languages` names them all and loads each one's texts part by part.
 */
export function compileTexts(folder: string): Plugin {
  const pathOf = (tag: string) => join(folder, `${tag}.json`);
  const read = (tag: string): Texts => JSON.parse(readFileSync(pathOf(tag), "utf8"));
  const tags = () => languagesIn(folder);
  let building = false;

  const catalog = (tag: string): Catalog =>
    madeLanguages[tag]?.(read(source)) ?? compileCatalog(read(tag), read(source), shortWords(folder, tag));
  const all = () => [...tags(), ...Object.keys(madeLanguages)];
  const groups = (): Groups => Object.fromEntries(all().map((tag) => [tag, inParts(catalog(tag))]));
  const data = dataModule(languagesId, groups);

  return {
    name: "sparring:compile-texts",
    configResolved({ command }) {
      building = command === "build";
    },
    resolveId: (id) => (id === languagesId || id.startsWith(`${languagesId}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id.startsWith(`\0${languagesId}`)) for (const tag of tags()) this.addWatchFile(pathOf(tag));
      if (id !== `\0${languagesId}`) return data(id);
      const short = Object.fromEntries(tags().map((tag) => [tag, shortWords(folder, tag)]));
      const names = Object.fromEntries(tags().map((tag) => [tag, read(tag)["language.name"] ?? tag]));
      return `export const names = ${JSON.stringify(names)};
export const tags = ${JSON.stringify(all())};
export const writtenAlike = ${JSON.stringify(all().filter(isWrittenAlike))};
export const fromTheRight = ${JSON.stringify(all().filter((tag) => directionOf(tag) === "rtl"))};
export const shortWords = ${JSON.stringify(short)};
${loaderCode(building ? this : undefined, languagesId, groups())}`;
    },
  };
}

/** The words of a language that must not hang at the end of a line; most languages have none. */
export function shortWords(folder: string, tag: string): readonly string[] {
  const path = join(folder, "short-words", `${tag}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
}

/** The tags of the languages that have texts in a folder, in order. */
export function languagesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.map((file) => basename(file, ".json")).sort();
}

function inParts(catalog: Catalog): Record<Part, Catalog> {
  const entries = Object.entries(catalog);
  const those = (part: Part) => Object.fromEntries(entries.filter(([key]) => partOf(key) === part));
  return Object.fromEntries(parts.map((part) => [part, those(part)])) as Record<Part, Catalog>;
}
