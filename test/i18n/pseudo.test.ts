import { expect, test } from "vitest";
import { compilePseudo } from "#i18n/compile-catalog";
import { createTranslator, type MessageKey, translatorOf } from "#i18n/translator";

const shown = (text: string, values?: Record<string, string | number>) =>
  translatorOf("en-XA", compilePseudo({ it: text }))("it" as MessageKey, values);

test("a text is accented, bracketed and a third longer", () => {
  const text = shown("Choose a customer");
  expect(text).toMatch(/^\[Ç.*\]$/);
  expect(text).not.toContain("Choose");
  expect(text.length).toBeGreaterThanOrEqual("Choose a customer".length * 1.3);
});

test("placeholders stay", () => {
  expect(shown("Hello {name}", { name: "Ann" })).toContain(" Ann");
  expect(shown("{n, plural, one {# turn} other {# turns}}", { n: 2 })).toMatch(/^\[2 tú?/);
  expect(shown("{who, select, she {her} other {their}} case", { who: "she" })).toMatch(/^\[ĥ?hé/);
});

test("it is made of the source language's texts", async () => {
  const translate = await createTranslator("en-XA");
  expect(translate.language).toBe("en-XA");
  expect(translate("app.name")).toMatch(/^\[Šp.*\]$/);
});
