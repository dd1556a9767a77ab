import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shortWords } from "#commands/texts-plugin";
import { compileCatalog, madeLanguages, type Texts } from "#i18n/compile-catalog";
import { formatterOf } from "#i18n/formatter";
import type { Words } from "#i18n/translator";

const folder = join(import.meta.dirname, "../../src/i18n");

/** The language made from English that shows bare strings. */
export const pseudoLanguage = "en-XA";

/** The language made from English that runs from right to left. */
export const mirroredLanguage = "ar-XB";

/** The interface's words in a language, as the build makes them: its own file over English. */
export function wordsIn(language: string): Words {
  const source = read("en");
  const catalog =
    madeLanguages[language]?.(source) ?? compileCatalog(read(language), source, shortWords(folder, language));
  const { say } = formatterOf(language, catalog);
  return Object.assign((...[key, values]: Parameters<Words>) => say(key, values), { language });
}

function read(language: string): Texts {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8"));
}
