import { describe, expect, test } from "vitest";
import { sourceLanguage } from "#i18n/languages";
import { placeholders, textFiles } from "../support/text-files";

const files = new Map(textFiles());
const source = files.get(sourceLanguage) ?? {};
const keys = Object.keys(source);

/** Names and types of what is put into a text, without the forms, which differ by language. */
const taken = (text: string) => [...new Set(placeholders(text).map(({ name, type }) => `${name}: ${type}`))].sort();

/** The plurals whose forms are not exactly those that the language has; forms for exact numbers may be added. */
function wrongPlurals(text: string, language: string): string[] {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return placeholders(text)
    .filter(({ type }) => type === "plural")
    .map(({ forms }) => forms.filter((form) => !/^\d+$/.test(form)))
    .filter((forms) => [...forms].sort().join() !== [...needed].sort().join())
    .map((forms) => `has ${forms}, needs ${needed}`);
}

test("keys are dotted names, in the source language's file in their groups", () => {
  for (const key of keys) expect(key).toMatch(/^[a-z][a-zA-Z0-9-]*(\.[a-zA-Z0-9_-]+)+$/);
});

describe.each([...files])("%s", (language, texts) => {
  test("has the keys of the source language and no others", () => {
    expect({
      missing: keys.filter((key) => !(key in texts)),
      unknown: Object.keys(texts).filter((key) => !(key in source)),
    }).toEqual({ missing: [], unknown: [] });
  });

  test("has no empty text", () => {
    expect(Object.entries(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("has the plural forms of its own grammar", () => {
    const wrong = Object.entries(texts).map(([key, text]) => [key, wrongPlurals(text, language)] as const);
    expect(wrong.filter(([, problems]) => problems.length > 0)).toEqual([]);
  });

  test("puts in the same values as the source language", () => {
    const shared = Object.entries(texts).filter(([key]) => key in source);
    const values = Object.fromEntries(shared.map(([key, text]) => [key, taken(text)]));
    expect(values).toEqual(Object.fromEntries(shared.map(([key]) => [key, taken(source[key] ?? "")])));
  });
});
