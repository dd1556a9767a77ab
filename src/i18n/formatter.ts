import { type I18n, setupI18n } from "@lingui/core";
import type { Catalog } from "./compile-catalog";
import { besideNumber } from "./compile-tokens";

/** Values by the names of their placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/** The compiled texts of a language, with values put in. */
export interface Formatter {
  say(key: string, values?: Values): string;
  /** Takes in more texts. */
  add(catalog: Catalog): void;
}

/** Opens compiled texts; their plurals are chosen by what is put beside each number (compile-tokens.ts). */
export function formatterOf(language: string, catalog: Catalog): Formatter {
  const i18n: I18n = setupI18n({ locale: language, messages: { [language]: { ...catalog } } });
  const withNumbers = numbersIn(language);
  return {
    say: (key, values) => i18n._(key, values && withNumbers(values)),
    add: (more) => i18n.load(language, more),
  };
}

/** Gives each number of a message's values what is to stand beside it. Small whole ones are written in plain digits. */
function numbersIn(language: string): (values: Values) => Values {
  // Both open slowly: each once, and not before it is wanted.
  let rules: Intl.PluralRules | undefined;
  let format: Intl.NumberFormat | undefined;
  const written = (value: number) => {
    const isPlain = Number.isInteger(value) && Math.abs(value) < 1000;
    if (isPlain) return String(value);
    format ??= new Intl.NumberFormat(language);
    return format.format(value);
  };
  return (values) => {
    const all: Record<string, string | number> = { ...values };
    for (const [name, value] of Object.entries(values)) {
      if (typeof value !== "number") continue;
      all[besideNumber.written(name)] = written(value);
      rules ??= new Intl.PluralRules(language);
      all[besideNumber.form(name)] = rules.select(value);
    }
    return all;
  };
}
