import { loaders } from "virtual:languages";
import { setupI18n } from "@lingui/core";
import type { Catalog } from "./compile-catalog";
import type texts from "./en.json";
import { sourceLanguage } from "./languages";

/** A key of the interface's texts. English is the source: what en.json holds exists. */
export type MessageKey = keyof typeof texts;

/** Gives the text of a key in one language, with values put in. */
export interface Translate {
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** BCP 47 tag of the language that it gives. */
  readonly language: string;
}

type Values = Parameters<Translate>[1];

/** Loads a language's texts; a tag that the interface does not speak gives English. */
export async function createTranslator(wanted: string): Promise<Translate> {
  const language = Object.hasOwn(loaders, wanted) ? wanted : sourceLanguage;
  const catalog = await loaders[language]?.();
  return translatorOf(language, catalog?.default ?? {});
}

/** A translator over texts that are at hand. */
export function translatorOf(language: string, catalog: Catalog): Translate {
  const i18n = setupI18n({ locale: language, messages: { [language]: { ...catalog } } });
  return Object.assign((key: MessageKey, values?: Values) => i18n._(key, values), { language });
}
