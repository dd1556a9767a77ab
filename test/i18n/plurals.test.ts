import { expect, test } from "vitest";
import { compileCatalog } from "#i18n/compile-catalog";
import { type MessageKey, translatorOf } from "#i18n/translator";

const turns = {
  en: "{n, plural, one {# turn} other {# turns}}",
  pl: "{n, plural, one {# tura} few {# tury} many {# tur} other {# tury}}",
  ru: "{n, plural, one {# ход} few {# хода} many {# ходов} other {# хода}}",
  "zh-Hans": "{n, plural, other {#轮}}",
};

const count = (language: keyof typeof turns, n: number) => {
  const catalog = compileCatalog({ turns: turns[language] }, { turns: turns.en });
  return translatorOf(language, catalog)("turns" as MessageKey, { n });
};

test.each([
  ["en", ["1 turn", "2 turns", "5 turns", "22 turns"], "1.5 turns"],
  ["pl", ["1 tura", "2 tury", "5 tur", "22 tury"], "1,5 tury"],
  ["ru", ["1 ход", "2 хода", "5 ходов", "22 хода"], "1,5 хода"],
  ["zh-Hans", ["1轮", "2轮", "5轮", "22轮"], "1.5轮"],
] as const)("%s counts 1, 2, 5, 22 and one and a half", (language, whole, half) => {
  expect([1, 2, 5, 22].map((n) => count(language, n))).toEqual(whole);
  expect(count(language, 1.5)).toBe(half);
});

test("a language without a text of its own shows the source language's", () => {
  const catalog = compileCatalog({}, { turns: turns.en });
  expect(translatorOf("pl", catalog)("turns" as MessageKey, { n: 5 })).toBe("5 turns");
});

test("a count is the one of its own plural, also within another and within a choice, and a large one is grouped", () => {
  const text =
    "{who, select, you {{n, plural, other {#: {m, plural, one {# of #} other {#}}, #}}} other {{n, plural, offset:1 other {# more}}}}";
  const translate = translatorOf("en", compileCatalog({}, { turns: text }));
  expect(translate("turns" as MessageKey, { who: "you", n: 3, m: 1 })).toBe("3: 1 of 1, 3");
  expect(translate("turns" as MessageKey, { who: "they", n: 3 })).toBe("2 more");
  expect(translate("turns" as MessageKey, { who: "you", n: 12345, m: 2 })).toBe("12,345: 2, 12,345");
});
