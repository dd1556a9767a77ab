import { describe, expect, it } from "vitest";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { judgeInTurn } from "#core/judging/judge-in-turn";
import { judge } from "#core/scoring/judge";
import { PatternError, parsePattern } from "#core/scoring/pattern/parse";
import { hostileTexts } from "../../support/hostile-texts";

/** Short texts are said again until the reply is so long; that work grows no faster than the text is tested beside this. */
const length = 300;
/** Processor time in seconds; the worst takes one on a slow machine. */
const mostSeconds = 5;

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function filled(text: string): string {
  return `${text} `.repeat(Math.ceil(length / (text.length + 1)));
}

describe.each(scoredLanguages())("the scorer of %s", (language) => {
  const tables = loadTables(language);
  const judgeWith = (reply: string, wordings: readonly string[] = []) => {
    const words = [{ id: "told", kind: "term" as const, wordings }];
    const question = { language, channel: "chat" as const, customer: reply, reply };
    return judgeInTurn({ ...question, facts: words, ruleWords: words, asked: ["told"] }, tables);
  };

  it("judges every hostile text in time, and marks only what is in it", () => {
    for (const { text } of hostileTexts) {
      const reply = filled(text);
      const seconds = secondsOf(() => {
        const { judgement } = judgeWith(reply, [text, "a*"]);
        const moves = judgement.understood ? judgement.moves : [];
        for (const { start, end } of moves) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(reply.length);
        }
      });
      expect(seconds, JSON.stringify(text.slice(0, 60))).toBeLessThan(mostSeconds);
    }
  });
});

it("a megabyte is judged, as it may come from a file", () => {
  const reply = "(a+)+$ sorry ".repeat(78_000);
  expect(() => judge({ language: "en", channel: "chat", customer: "", reply }, loadTables("en"))).not.toThrow();
}, 120_000);

describe("the patterns of the scorer", () => {
  it("are read or refused with a reason, never hung on", () => {
    for (const { text } of hostileTexts) {
      try {
        parsePattern(text);
      } catch (problem) {
        expect(problem, JSON.stringify(text.slice(0, 60))).toBeInstanceOf(PatternError);
      }
    }
  });
});
