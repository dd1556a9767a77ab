import { expect, test } from "vitest";
import { chosenSave, saves } from "#core/progress/best-save";
import { effortOf } from "#core/progress/figures/effort";
import { observedOf } from "#core/progress/observation";
import { lowRated } from "#core/progress/overview";
import { serviceFigures } from "#core/progress/service-figures";
import type { CauseKind } from "#core/service/scenario-terms";
import { day, knownRecord } from "../../support/known-record";
import { smallReflection } from "../../support/small-records";

const tag = (attempt: string, kind: CauseKind) => ({ attempt, wrapUp: { cause: "any", kind } });
const tags = [
  tag("a", "delivery"),
  tag("b", "delivery"),
  tag("e", "policy"),
  tag("g", "billing"),
  tag("j", "delivery"),
  tag("l", "product"),
  { attempt: "c" },
];
const figures = serviceFigures(knownRecord, tags, new Map());

test("satisfaction counts every star, and practice gives none", () => {
  // Ratings: a 1, b 5, c 4, e 2, f 4, g 3, h 5, i 5, j 1, k 2; d and l are practice.
  expect(figures.satisfaction).toEqual({ rated: 10, satisfied: 5, stars: [2, 2, 1, 2, 3], feltHelped: 5 });
  expect(lowRated(knownRecord).map(({ attempt }) => attempt.id)).toEqual(["k", "j", "e", "a"]);
});

test("effort counts what made work for the customer", () => {
  // e: three replies and two understood, a turn gone through twice, two commands: 4 and so high. j: one transfer.
  expect(figures.effort).toEqual({
    conversations: { low: 8, some: 1, high: 1 },
    notUnderstood: 1,
    again: 1,
    sentOn: 1,
    ordered: 2,
  });
  expect(knownRecord.filter((attempt) => effortOf(attempt) !== "low").map(({ id }) => id)).toEqual(["e", "j"]);
});

test("first responses are held against what the channel's customers expect", () => {
  // Chat: a answered after 3 minutes, expected are 2. Email: g after 240 and h after 241, expected are 240.
  const [email, chat, ...others] = figures.responses;
  expect(email).toMatchObject({ channel: "email", timed: 2, within: 1, target: 240, longest: 300 });
  expect(email?.slowest.id).toBe("g");
  expect(chat).toMatchObject({ channel: "chat", timed: 1, within: 0, longest: 5 });
  expect(others).toEqual([]);
});

test("customers and money kept are summed up by currency", () => {
  // Pounds: b 40, c 40, f 100, i 30 stay; a 40, e 100, j 30, k 30 are gone; b got 5, e 10. Zloty: g and h, 60 × 4 each.
  expect(figures.money).toEqual([
    { currency: "GBP", kept: { customers: 4, worth: 210 }, lost: { customers: 4, worth: 200 }, spent: 15 },
    { currency: "PLN", kept: { customers: 2, worth: 480 }, lost: { customers: 0, worth: 0 }, spent: 0 },
  ]);
});

test("reasons tell what removing one would save", () => {
  // Five tagged whole conversations. Delivery: a (lost, 40), b (kept, 40, given 5), j (lost, 30).
  expect(
    figures.reasons.map(({ kind, contacts, share, lostCustomers }) => [kind, contacts, share, lostCustomers]),
  ).toEqual([
    ["delivery", 3, 0.6, 2],
    ["billing", 1, 0.2, 0],
    ["policy", 1, 0.2, 1],
  ]);
  expect(figures.reasons[0]?.money).toEqual([
    { currency: "GBP", kept: { customers: 1, worth: 40 }, lost: { customers: 2, worth: 70 }, spent: 5 },
  ]);
});

test("the map shows every touchpoint with what came of it", () => {
  // deliver: −6, 6, 3; buy: −7, 4; pay: 0, 8; use: 8, −8, −6.
  expect(figures.touchpoints).toEqual([
    { touchpoint: "discover", conversations: 0, kept: 0 },
    { touchpoint: "buy", conversations: 2, kept: 1, mood: -1.5 },
    { touchpoint: "deliver", conversations: 3, kept: 2, mood: 1 },
    { touchpoint: "use", conversations: 3, kept: 1, mood: -2 },
    { touchpoint: "support", conversations: 0, kept: 0 },
    { touchpoint: "pay", conversations: 2, kept: 2, mood: 4 },
    { touchpoint: "leave", conversations: 0, kept: 0 },
  ]);
});

test("saves are angry customers who stayed satisfied, the greatest rise first", () => {
  // i −5 to 8, b −4 to 6, f −3 to 4, c −4 to 3; h was never angry, d is practice.
  expect(saves(knownRecord).map(({ attempt, rise }) => [attempt.id, rise])).toEqual([
    ["i", 13],
    ["b", 10],
    ["f", 7],
    ["c", 7],
  ]);
});

test("the best save is the one chosen last", () => {
  const chosen = (attempt: string, bestSave: number) => ({ ...smallReflection(attempt, undefined), bestSave });
  expect(chosenSave([chosen("b", day(12)), chosen("i", day(11)), smallReflection("c", undefined)])).toBe("b");
  expect(chosenSave([])).toBeUndefined();
});

test("real contacts are told by criterion once there are three of them", () => {
  const seen = (id: string, levels: { empathy?: 0 | 1 | 2; closing?: 0 | 1 | 2 }) => {
    return { version: 1, learner: "me", id, at: day(1), levels, note: "" } as const;
  };
  const observed = observedOf([
    seen("1", { empathy: 2, closing: 1 }),
    seen("2", { empathy: 1, closing: 1 }),
    seen("3", { empathy: 2 }),
  ]);
  expect([...observed.values()]).toEqual([{ criterion: "empathy", contacts: 3, band: "strong", mean: 5 / 3 }]);
});
