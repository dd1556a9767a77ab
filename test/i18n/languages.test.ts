import { expect, test } from "vitest";
import {
  directionOf,
  isInterfaceLanguage,
  languageName,
  languages,
  languagesToOffer,
  matchLanguage,
  mirroredLanguage,
  pseudoLanguage,
} from "#i18n/languages";
import { isWrittenAlike } from "#i18n/scripts";
import { createTranslator } from "#i18n/translator";
import { textFiles } from "../support/text-files";

test("every text file is a language, under its own name, and the pseudo-language is not offered", () => {
  const files = textFiles().map(([tag, texts]) => ({ tag, name: texts["language.name"] }));
  expect(languages).toEqual(files.sort((a, b) => (a.tag < b.tag ? -1 : 1)));
  expect(languages).not.toContainEqual(expect.objectContaining({ tag: pseudoLanguage.tag }));
  expect(isInterfaceLanguage(pseudoLanguage.tag)).toBe(true);
});

test.each(languages.map(({ tag, name }) => [tag, name]))("%s loads as %s", async (tag, name) => {
  const translate = await createTranslator(tag);
  expect(translate.language).toBe(tag);
  expect(translate("language.name")).toBe(name);
});

test("an unknown language gives English", async () => {
  expect((await createTranslator("tlh")).language).toBe("en");
  expect((await createTranslator("constructor")).language).toBe("en");
});

test.each([
  [["pl-PL"], "pl"],
  [["zh-CN", "en"], "zh-Hans"],
  [["zh"], "zh-Hans"],
  [["zh-TW", "ru-RU"], "ru"],
  [["en-GB"], "en"],
  [["pl-Cyrl-PL", "ru-KZ"], "ru"],
  [["tlh", "not a tag!"], "en"],
  [[], "en"],
])("a visitor who wants %j is shown %s", (wanted, shown) => {
  expect(matchLanguage(wanted)).toBe(shown);
});

test("the pseudo-language is offered only where it is in use", () => {
  expect(languagesToOffer("en", null)).toEqual(languages);
  expect(languagesToOffer("en", "en-XA")).toContain(pseudoLanguage);
});

test("a language has its own name, also where the interface does not speak it", () => {
  expect(["zh-Hans", "en-XA", "de"].map(languageName)).toEqual(["简体中文", pseudoLanguage.name, "Deutsch"]);
});

test("a script that depends on the region is asked for, and lines run the way of their script", () => {
  expect(["en", "ru", "pl"].map(isWrittenAlike)).toEqual([true, true, true]);
  expect(["pa", "uz", "zh-Hans"].map(isWrittenAlike)).toEqual([false, false, false]);
  expect([...languages.map(({ tag }) => tag), mirroredLanguage.tag].map(directionOf)).toEqual([
    ...languages.map(() => "ltr"),
    "rtl",
  ]);
});
