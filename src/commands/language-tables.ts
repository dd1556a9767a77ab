import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LanguageFiles } from "#core/scoring/language-files";
import { compileTables, type Tables } from "#core/scoring/tables";

const root = fileURLToPath(new URL("../core/scoring/lang", import.meta.url));
const compiled = new Map<string, Tables>();

/** Tags of the languages that have a folder. */
export function scoredLanguages(): string[] {
  const entries = readdirSync(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.filter((name) => existsSync(join(root, name, "text.json")));
}

/** Where the tables that all languages share lie. */
export const sharedFolder = join(root, "..", "common");

/** Where a language's files lie. */
export function languageFolder(language: string): string {
  return join(root, language);
}

/** Reads a language folder; paths use "/" on every system. */
export function readLanguageFiles(language: string): LanguageFiles {
  const folder = languageFolder(language);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  return Object.fromEntries(paths.map((path) => [path.split(sep).join("/"), readJson(join(folder, path))]));
}

/** The tables of a language, compiled once. */
export function loadTables(language: string): Tables {
  const known = compiled.get(language);
  if (known) return known;
  const tables = compileTables(language, readLanguageFiles(language));
  compiled.set(language, tables);
  return tables;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${relative(root, path)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
