import { load } from "virtual:languages";
import type { Catalog } from "./compile-catalog";
import type texts from "./en.json";
import { formatterOf, type Values } from "./formatter";
import { isInterfaceLanguage, sourceLanguage } from "./languages";
import { type Part, parts } from "./parts";

/** A key of the interface's texts. English is the source: what en.json holds exists. */
export type MessageKey = keyof typeof texts;

/** Gives the text of a key in one language, with values put in. */
export interface Words {
  (key: MessageKey, values?: Values): string;
  /** BCP 47 tag of the language that it gives. */
  readonly language: string;
}

/** The words of a language, which come part by part. */
export interface Translate extends Words {
  /** The parts that are at hand. */
  readonly has: ReadonlySet<Part>;
  /** Loads another part, once; the same translator knows it from then on. */
  with(part: Part): Promise<void>;
}

/**
 * Loads a language's texts; a tag that the interface does not speak gives English.
 * @param wanted the language's tag
 * @param needed the parts to load; left out: all
 */
export async function createTranslator(wanted: string, needed: Iterable<Part> = parts): Promise<Translate> {
  const translate = translatorOf(isInterfaceLanguage(wanted) ? wanted : sourceLanguage, {});
  await Promise.all(Array.from(needed, (part) => translate.with(part)));
  return translate;
}

/** A translator over texts that are at hand. */
export function translatorOf(language: string, catalog: Catalog): Translate {
  const formatter = formatterOf(language, catalog);
  const has = new Set<Part>();
  const loading = new Map<Part, Promise<void>>();
  const take = async (part: Part) => {
    formatter.add(await load(language, part));
    has.add(part);
  };
  return Object.assign((key: MessageKey, values?: Values) => formatter.say(key, values), {
    language,
    has,
    with(part: Part) {
      const begun = loading.get(part) ?? take(part);
      loading.set(part, begun);
      return begun;
    },
  });
}
