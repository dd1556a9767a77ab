import { expect, test } from "vitest";
import { effortOf } from "#core/progress/effort";
import { reasonOfLowRating } from "#core/progress/rating";
import { ending, smallAttempt, smallTurn as turn } from "../../support/small-records";

const said = (count: number) =>
  Array.from({ length: count }, () => ({ who: "trainee" as const, text: "…", turn: "hello", language: "en" }));
const low = (change: Parameters<typeof smallAttempt>[0]) =>
  reasonOfLowRating({ ...smallAttempt(change), ending: ending("lost") });

test("effort counts what the customer had to do again, where they were sent, and what they did not follow", () => {
  const turns = [turn({}), turn({ moves: ["cold_transfer"] }), turn({ turn: "other", moves: ["command"] })];
  expect(effortOf({ turns, transcript: said(4) })).toEqual({
    level: "much",
    repeats: 1,
    askedBack: 1,
    transfers: 1,
    errands: 1,
  });
});

test.each([
  [0, [turn({})], "little"],
  [1, [turn({ moves: ["warm_transfer"] })], "some"],
  [2, [turn({ moves: ["cold_transfer"] })], "some"],
  [3, [turn({ moves: ["cold_transfer", "command"] })], "much"],
] as const)("%i points are felt as they are", (_, turns, level) => {
  expect(effortOf({ turns: [...turns], transcript: said(1) }).level).toBe(level);
});

test("a low rating is earned by the tone before the policy, and by the policy before the product", () => {
  const kind = turn({});
  const refused = turn({ moves: ["decline_politely"] });
  const cold = turn({ levels: { empathy: 0 } });
  const rule = turn({ broken: ["identity"] });
  expect(low({ id: "a", turns: [cold, refused], fault: "ours" })).toBe("policy");
  expect(low({ id: "a", turns: [cold, cold, refused], fault: "ours" })).toBe("tone");
  expect(low({ id: "a", turns: [kind, kind, rule], fault: "ours" })).toBe("tone");
  expect(low({ id: "a", turns: [kind, kind, turn({ moves: ["argue"] })], fault: "ours" })).toBe("tone");
  expect(low({ id: "a", turns: [kind, refused], fault: "customer" })).toBe("policy");
  expect(low({ id: "a", turns: [kind], fault: "carrier" })).toBe("product");
  expect(low({ id: "a", turns: [kind], fault: "customer" })).toBeUndefined();
  expect(low({ id: "a", turns: [kind] })).toBeUndefined();
});

test("a rating that is not low needs no reason", () => {
  expect(
    reasonOfLowRating(smallAttempt({ id: "a", turns: [turn({ broken: ["identity"] })], fault: "ours" })),
  ).toBeUndefined();
});
