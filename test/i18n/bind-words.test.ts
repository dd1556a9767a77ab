import { expect, test } from "vitest";
import { bindWords, unbound } from "#i18n/bind-words";
import { compileCatalog } from "#i18n/compile-catalog";
import { createTranslator } from "#i18n/translator";
import polish from "../../src/i18n/short-words/pl.json";
import russian from "../../src/i18n/short-words/ru.json";

/** Shows a no-break space as "~". */
const shown = (text: string, words: readonly string[]) => bindWords(text, words).replaceAll("\u00a0", "~");

test.each([
  ["Tata jedzie po tort, a tort nie jest gotowy.", "Tata jedzie po tort, a~tort nie jest gotowy."],
  ["Zostało i w domu, i u nas", "Zostało i~w~domu, i~u~nas"],
  ["W sklepie (z boku) „o tym”", "W~sklepie (z~boku) „o~tym”"],
  ["Raz\nZ domu", "Raz\nZ~domu"],
  ["klasa A", "klasa A"],
  ["", ""],
])("in Polish, %j", (text, bound) => {
  expect(shown(text, polish)).toBe(bound);
});

test.each([
  ["Он едет за тортом, и в машине ждут", "Он едет за~тортом, и~в~машине ждут"],
  ["Я не нашёл её на складе", "Я~не~нашёл её на~складе"],
  ["Завтра с утра", "Завтра с~утра"],
])("in Russian, %j", (text, bound) => {
  expect(shown(text, russian)).toBe(bound);
});

test("no place in a text moves, a language without such words stays as it is, and what leaves the screen is as it was", () => {
  const text = "i w domu, i z nami";
  expect(bindWords(text, polish)).toHaveLength(text.length);
  expect(bindWords(text, [])).toBe(text);
  expect(unbound(bindWords(text, polish))).toBe(text);
});

test("in compiled messages words are bound before placeholders and within forms too", () => {
  const source = { it: "Jesteś w {place}, {count, plural, one {# raz i o czasie} other {# razy}} u {name}" };
  const bound = { it: "Jesteś w~{place}, {count, plural, one {# raz i~o~czasie} other {# razy}} u~{name}" };
  const compiled = JSON.stringify(compileCatalog(source, source, polish)).replaceAll("\u00a0", "~");
  expect(compiled).toBe(JSON.stringify(compileCatalog(bound, bound)));
});

test("the interface's own texts are bound", async () => {
  const [translate, english] = await Promise.all(["pl", "en"].map((language) => createTranslator(language)));
  expect(translate?.("library.first.lead")).toMatch(/\u00a0/);
  expect(english?.("library.first.lead")).not.toMatch(/\u00a0/);
});
