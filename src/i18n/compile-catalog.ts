import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { bindWords } from "./bind-words";
import { choosePlurals, mapToken } from "./compile-tokens";
import { mirrored, pseudo } from "./pseudo";

/** A language's texts as its file holds them: ICU MessageFormat by dotted key. */
export type Texts = Readonly<Record<string, string>>;

/** The same texts as the run time reads them: lists of tokens, so that the parser need not be shipped. */
export type Catalog = Readonly<Record<string, ReturnType<typeof compileMessageOrThrow>>>;

/**
 * Compiles a language's texts. Where it has none for a key, the source language's text stands in.
 * @param short words of the language that must not hang at the end of a line
 */
export function compileCatalog(texts: Texts, source: Texts, short: readonly string[] = []): Catalog {
  return mapValues({ ...source, ...texts }, (text, key) => {
    try {
      const tokens = compileMessageOrThrow(text).map((token) => mapToken(token, (words) => bindWords(words, short)));
      return tokens.map((token) => choosePlurals(token));
    } catch (problem) {
      throw new Error(`"${key}" is not ICU MessageFormat: ${text}`, { cause: problem });
    }
  });
}

/** Compiles the source language into the pseudo-language, which shows every text that is not translated yet. */
export function compilePseudo(source: Texts): Catalog {
  return mapValues(compileCatalog(source, source), pseudo);
}

/** Compiles the source language into one that runs from right to left. */
export function compileMirrored(source: Texts): Catalog {
  return mapValues(compileCatalog(source, source), mirrored);
}

/** The languages that are made of the source language, to try the app out with, by tag. */
export const madeLanguages: Readonly<Record<string, (source: Texts) => Catalog>> = {
  "en-XA": compilePseudo,
  "ar-XB": compileMirrored,
};

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From, key: string) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)] as const));
}
