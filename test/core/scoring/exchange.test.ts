import { describe, expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { examine } from "#core/scoring/examine";
import { cuesOf } from "#core/scoring/learned/cues";
import { type Exchange, harsher, seeExchange } from "#core/scoring/learned/exchange";
import { outputsOfExchanges } from "#core/scoring/learned/outputs";
import { seeSentences } from "#core/scoring/learned/sentence-model";

const tables = loadTables("en");
const trouble = "My kettle leaks, and nobody answers!";
const plan = "I'm sorry about the kitchen. I'll send you a new kettle today.";
const atLength =
  "It leaves our warehouse with the evening van, travels overnight, and the driver has your number in case the gate is locked. Nothing needs to be sent back; the old one may go wherever you like.";

function exchange(customer: string, reply: string): Exchange {
  const { script } = tables.words;
  const examined = examine({ language: "en", channel: "chat", customer, reply }, tables);
  return seeExchange(
    seeSentences(examined.read, cuesOf(examined.read, examined.findings), script),
    examined.customer,
    script,
  );
}

const piecesOf = ({ pieces }: Exchange["whole"]) => [...pieces.buckets].sort((one, other) => one - other);

describe("customer's message and reply as one text", () => {
  test("hold what both said, each as their own", () => {
    const { whole } = exchange(trouble, plan);
    expect(piecesOf(whole)).not.toEqual(piecesOf(exchange(trouble, "I'm sorry.").whole));
    expect(piecesOf(whole)).not.toEqual(piecesOf(exchange("Thanks, it works!", plan).whole));
    expect(piecesOf(whole)).not.toEqual(piecesOf(exchange(plan, trouble).whole));
  });

  test("hold what is said twice only once", () => {
    expect(piecesOf(exchange(trouble, `${plan} ${plan}`).whole)).toEqual(piecesOf(exchange(trouble, plan).whole));
  });

  test("hold small talk only as a whole, not in what tells something", () => {
    const padded = exchange(trouble, `${plan} The office is on the second floor.`);
    const { whole, telling } = exchange(trouble, plan);
    expect(piecesOf(padded.telling)).toEqual(piecesOf(telling));
    expect(piecesOf(padded.whole)).not.toEqual(piecesOf(whole));
  });

  test("weigh their average: what is said at length weighs no more", () => {
    const weight = ({ pieces, share }: Exchange["whole"]) => pieces.buckets.length * share;
    const [brief, long] = [exchange(trouble, plan).whole, exchange(trouble, `${plan} ${atLength}`).whole];
    expect(long.pieces.buckets.length).toBeGreaterThan(2 * brief.pieces.buckets.length);
    expect(weight(long) / weight(brief)).toBeLessThan(1.1);
  });
});

test("of two opinions the one that is worse for the reply counts", () => {
  const is = (output: string) => outputsOfExchanges.indexOf(output);
  const opinion = (absent: number, whole: number) => {
    const values = new Int32Array(outputsOfExchanges.length);
    return values.with(is("empathy.0"), absent).with(is("empathy.2"), whole);
  };
  expect(harsher(opinion(-8, 90), opinion(5, 20))).toEqual(opinion(5, 20));
  expect(harsher(opinion(7, -3), opinion(-60, 44))).toEqual(opinion(7, -3));
});

test("what tells nothing may betray pretence, never hide it", () => {
  const pretended = (value: number) => {
    return new Int32Array(outputsOfExchanges.length).with(outputsOfExchanges.indexOf("sarcastic"), value);
  };
  expect(harsher(pretended(-40), pretended(12))).toEqual(pretended(12));
  expect(harsher(pretended(12), pretended(-40))).toEqual(pretended(12));
});
