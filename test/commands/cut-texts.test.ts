import { expect, test } from "vitest";
import { cutTo, textsOfLength } from "#commands/bench/cut-texts";
import type { ReplyToJudge } from "#core/scoring/types";

test("a text is cut after a word, whatever stands between words", () => {
  expect(cutTo({ words: 4 }, "Sorry – that's on  us, of course.")).toBe("Sorry – that's on  us,");
  expect(cutTo({ words: 2 }, "Two words.")).toBe("Two words.");
  expect(cutTo({ words: 3 }, "Two words.")).toBeUndefined();
});

test("seventeen Chinese characters are ten words; punctuation is none, a Latin word in between is one", () => {
  const text = "很抱歉，".repeat(6);
  expect(cutTo({ words: 10 }, text)).toBe(text.slice(0, 22));
  expect(cutTo({ words: 11 }, text)).toBeUndefined();
  expect(cutTo({ words: 2 }, "请用 App 下单")).toBe("请用 App");
});

test("characters are whole ones", () => {
  expect(cutTo({ characters: 2 }, "a🙏b")).toBe("a🙏");
  expect(cutTo({ characters: 4 }, "a🙏b")).toBeUndefined();
});

test("each text begins with another reply and goes on with those after it, in a circle", () => {
  const replies = ["one two", "three", "four five"].map((reply): ReplyToJudge => {
    return { language: "en", channel: "chat", customer: `before ${reply}`, reply };
  });
  const texts = textsOfLength(replies, { words: 4 }, 3);
  expect(texts.map(({ reply }) => reply)).toEqual([
    "one two\nthree\nfour",
    "three\nfour five\none",
    "four five\none two",
  ]);
  expect(texts.map(({ customer }) => customer)).toEqual(replies.map(({ customer }) => customer));
  expect(() => textsOfLength(replies, { words: 6 }, 3)).toThrow("shorter");
});
