import { load } from "virtual:languages";
import { setupI18n } from "@lingui/core";
import type { Catalog } from "./compile-catalog";
import { besideNumber } from "./compile-tokens";
import type texts from "./en.json";
import { isInterfaceLanguage, sourceLanguage } from "./languages";
import { type Part, parts } from "./parts";

/** A key of the interface's texts. English is the source: what en.json holds exists. */
export type MessageKey = keyof typeof texts;

/** Gives the text of a key in one language, with values put in. */
export interface Words {
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
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

type Values = Parameters<Translate>[1];

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

/** Gives each number of a message's values what is to stand beside it. Small whole ones are written in plain digits. */
function numbersIn(language: string): (values: NonNullable<Values>) => NonNullable<Values> {
  const rules = new Intl.PluralRules(language);
  const written = (value: number) => {
    const isPlain = Number.isInteger(value) && Math.abs(value) < 1000;
    return isPlain ? String(value) : new Intl.NumberFormat(language).format(value);
  };
  return (values) => {
    const all: Record<string, string | number> = { ...values };
    for (const [name, value] of Object.entries(values)) {
      if (typeof value !== "number") continue;
      all[besideNumber.written(name)] = written(value);
      all[besideNumber.form(name)] = rules.select(value);
    }
    return all;
  };
}

/** A translator over texts that are at hand. */
export function translatorOf(language: string, catalog: Catalog): Translate {
  const i18n = setupI18n({ locale: language, messages: { [language]: { ...catalog } } });
  const withNumbers = numbersIn(language);
  const has = new Set<Part>();
  const loading = new Map<Part, Promise<void>>();
  const take = async (part: Part) => {
    i18n.load(language, await load(language, part));
    has.add(part);
  };
  return Object.assign((key: MessageKey, values?: Values) => i18n._(key, values && withNumbers(values)), {
    language,
    has,
    with(part: Part) {
      const begun = loading.get(part) ?? take(part);
      loading.set(part, begun);
      return begun;
    },
  });
}
