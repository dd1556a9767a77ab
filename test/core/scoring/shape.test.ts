import { expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { shapeOf } from "#core/scoring/shape";
import { read } from "#core/scoring/text/reading";

type Language = "en" | "pl" | "ru" | "zh-Hans";

function shape(language: Language, text: string): string[] {
  const tables = loadTables(language);
  return shapeOf(read(text, tables.orthography), tables.words);
}

const lists: readonly (readonly [Language, string])[] = [
  ["en", "Thank you for your message. Refund, boiler, Tuesday, £40, heart, promise, smiles."],
  ["pl", "Dziękujemy za wiadomość. Zwrot, piecyk, wtorek, 40 zł, serce, obietnica, uśmiech."],
  ["ru", "Спасибо за сообщение. Возврат, котёл, вторник, 400 рублей, сердце, обещание, улыбка."],
  ["zh-Hans", "感谢您的来信。退款，水壶，周二，诚意，保证，微笑，平安。"],
];

test.each(lists)("%s: bare words in a row are noticed, whatever sentence stands before them", (language, text) => {
  const found = shape(language, text);
  expect(found).toEqual(expect.arrayContaining(["bare_row_3", "bare_row_4", "bare_row_6"]));
  expect(found).toEqual(expect.arrayContaining(["short_row_3", "short_row_4", "short_row_6", "mostly_bare"]));
});

const clipped: readonly (readonly [Language, string])[] = [
  ["en", "Sorry! Our slip. A new one goes out tonight, and it's on us. Shout if it's late."],
  [
    "pl",
    "Przepraszam! To nasz błąd. Nowy wyślę do Pani dziś wieczorem, na nasz koszt. Proszę pisać, gdyby się spóźnił.",
  ],
  ["ru", "Извините! Это наша ошибка. Новый отправлю вам сегодня вечером за наш счёт. Пишите, если он задержится."],
  ["zh-Hans", "对不起，是我们弄错了。新的今晚就给您寄出，运费由我们来出。要是到晚了您随时找我。"],
];

test.each(clipped)("%s: a reply in short sentences is not built like a list", (language, text) => {
  const found = shape(language, text);
  expect(found.filter((name) => name.startsWith("bare_row") || name === "mostly_bare")).toEqual([]);
});

test("short clauses with grammar are told from bare ones", () => {
  const found = shape("en", "It is here, you were right, that was us, this is it. The weather is fine today.");
  expect(found).toContain("short_row_4");
  expect(found).not.toContain("bare_row_3");
});

test("how much is grammar tells nothing of a few words", () => {
  expect(shape("en", "Comfort, trust, quality, family, warmth, joy")).toContain("grammar_below_10");
  expect(shape("en", "Comfort, trust, quality")).not.toContain("grammar_below_10");
  expect(shape("en", "You will have it on Monday, and we pay for it.")).not.toContain("grammar_below_20");
});
