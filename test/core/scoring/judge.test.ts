import { expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";
import type { Judgement } from "#core/scoring/types";

const tables = loadTables("en");

function judged(reply: string, customer = "My kettle leaks all over the kitchen."): Judgement {
  return judge({ language: "en", channel: "chat", customer, reply }, tables);
}

function movesOf(reply: string, customer?: string): string[] {
  return judged(reply, customer).moves.map(({ move }) => move);
}

test.each([
  [
    "a negator takes a move away",
    "I'm sorry and I'll refund you.",
    "I'm not sorry and I won't refund you.",
    "apologise",
  ],
  [
    "a quotation is not said",
    "I am sorry about it.",
    'You were told "I am sorry about it" and then nothing.',
    "apologise",
  ],
  ["a condition is not said", "We made a mistake here.", "If we made a mistake here, show me.", "admit_fault"],
  ["mockery is no move", "I'll refund you today.", "Boo hoo, I'll refund you today.", "commit_action"],
])("%s", (_, hit, miss, move) => {
  expect(movesOf(hit)).toContain(move);
  expect(movesOf(miss)).not.toContain(move);
});

test("a polite negation negates nothing", () => {
  expect(movesOf("No problem, I'll refund you today.")).toContain("commit_action");
});

test("the customer's own words, copied, are no move", () => {
  const customer = "I am so sorry to bother you about the kettle again and again.";
  expect(movesOf("I am so sorry to bother you about the kettle: yes, it leaks, right.", customer)).not.toContain(
    "apologise",
  );
});

test("a good reply earns every criterion", () => {
  const { criteria } = judged(
    "A kitchen under water is the last thing you need, and that's our fault. I'm sending you a new kettle today, it's " +
      "with you by Friday. I'll call you on Friday to hear that it holds; ring me any time before.",
  );
  expect(Object.values(criteria).map(({ level }) => level)).toEqual([2, 2, 2, 2]);
});

test("a rude reply earns none", () => {
  const { criteria } = judged("Calm down. You should have read the manual. Not our problem, case closed.");
  expect(Object.values(criteria).map(({ level }) => level)).toEqual([0, 0, 0, 0]);
});

test("every criterion says why, and reasons of moves carry their place", () => {
  const reply = "I'm so sorry 😔 I'll refund you today.";
  const { criteria } = judged(reply);
  const apology = criteria.empathy.reasons.find(({ move }) => move === "apologise");
  expect(apology).toMatchObject({ key: "apologise", good: true });
  expect(reply.slice(apology?.span?.start, apology?.span?.end)).toBe("I'm so sorry");
  const blamed = judged("You should have read the manual.").criteria.positive.reasons;
  expect(blamed.some(({ good }) => !good)).toBe(true);
});

test("spans are places in the raw reply, whatever stands before them", () => {
  const reply = "👩‍🔧🔧 Ｈｉ! Ｓｏ ｓｏｒｒｙ… 我 I’ll ＲＥＦＵＮＤ you by Friday 🎉";
  const spans = judged(reply).moves.map(({ move, start, end }) => [move, reply.slice(start, end)]);
  expect(spans).toContainEqual(["apologise", "Ｓｏ ｓｏｒｒｙ"]);
  expect(spans).toContainEqual(["give_timeframe", "by Friday"]);
  expect(spans.find(([move]) => move === "commit_action")?.[1]).toContain("I’ll ＲＥＦＵＮＤ");
});

test("case and full-width forms change nothing", () => {
  const reply = "I'm sorry about the kettle. I'll refund you by Friday. Is there anything else I can do?";
  const wide = reply.replace(/[a-z]/gi, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const levels = (text: string) => Object.values(judged(text).criteria).map(({ level }) => level);
  expect(levels(reply.toUpperCase())).toEqual(levels(reply));
  expect(levels(wide)).toEqual(levels(reply));
});

test("the same reply gives the same judgement", () => {
  const reply = "Sorry about the leak, I'll send a new kettle today. Anything else?";
  expect(judged(reply)).toEqual(judged(reply));
});

test("a filler sentence raises no criterion", () => {
  const levels = (text: string) => Object.values(judged(text).criteria).map(({ level }) => level);
  const short = "Sorry about that. It is with the workshop.";
  expect(levels(`${short} The workshop is a building and the building is there.`)).toEqual(levels(short));
});
