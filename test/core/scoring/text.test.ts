import { expect, test } from "vitest";
import { normalise } from "#core/scoring/text/normalise";
import { read } from "#core/scoring/text/reading";

const plain = {
  abbreviations: new Set(["mr", "p"]),
  clauseWords: new Set(["but"]),
  expand: new Map(),
  expandEndings: [],
};

test.each([
  ["ＳＯＲＲＹ！", "sorry!"],
  ["Zażółć gęślą jaźń", "zazolc gesla jazn"],
  ["Ещё й", "еще й"],
  ["謝謝您的來電", "谢谢您的来电"],
  ["don’t “go”", 'don\'t "go"'],
  ["zero\u200bwidth", "zerowidth"],
  ["e\u0301te\u0301", "ete"],
])("%s is made plain", (raw, expected) => {
  expect(normalise(raw).text).toBe(expected);
});

test("every plain character leads back to its raw place", () => {
  const raw = "😀 Ａé e\u0301 ß!";
  const { text, starts, ends } = normalise(raw);
  expect(text).toBe("😀 ae e ss!");
  expect(raw.slice(starts[3], ends[3])).toBe("Ａ");
  expect(raw.slice(starts[6], ends[6])).toBe("e\u0301");
  expect(raw.slice(starts[8], ends[9])).toBe("ß");
});

test("sentences and clauses", () => {
  const { sentences, tokens } = read("Hi, Mr. Lee. It costs 1,500.50 today but why? OK 🙂 bye", plain);
  expect(sentences.map(({ question }) => question)).toEqual([false, true, false]);
  expect(tokens.map(({ text }) => text)).toContain("1,500.50");
  const clause = (word: string) => tokens.find(({ text }) => text === word)?.clause;
  expect(clause("but")).not.toBe(clause("costs"));
  expect(clause("bye")).not.toBe(clause("ok"));
});

test("a space between Chinese characters parts clauses", () => {
  const { tokens } = read("闪退了 我查", plain);
  expect(new Set(tokens.map(({ clause }) => clause)).size).toBe(2);
});
