import { loaders } from "virtual:scoring";
import type { Tables } from "#core/scoring/tables";

const loading = new Map<string, Promise<Tables>>();

/** The scorer's tables that are shipped with the app; each language is loaded and compiled once, when it is first wanted. */
export function shippedTables(language: string): Promise<Tables> {
  const tables = loading.get(language) ?? load(language);
  loading.set(language, tables);
  // A failed load (offline, an old page) must not stick.
  tables.catch(() => loading.delete(language));
  return tables;
}

async function load(language: string): Promise<Tables> {
  const loader = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  if (loader === undefined) throw new RangeError(`no scorer for "${language}"`);
  const [{ compileTables }, files] = await Promise.all([import("#core/scoring/tables"), loader()]);
  return compileTables(language, files.default);
}
