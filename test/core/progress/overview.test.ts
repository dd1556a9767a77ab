import { expect, test } from "vitest";
import { firstAndLatest, lastMood, lowRated, recentMeans, wholeAttempts } from "#core/progress/overview";
import { ending, smallAttempt } from "../../support/small-records";

const first = smallAttempt({ id: "first", finishedAt: 1, ending: ending("lost"), criteria: { empathy: 0 } });
const second = smallAttempt({ id: "second", finishedAt: 2, criteria: { empathy: 2, closing: 1 } });
const other = smallAttempt({ id: "other", finishedAt: 3, scenario: "tap", ending: ending("lost"), criteria: {} });
const practice = smallAttempt({ id: "practice", finishedAt: 4, practice: true, ending: ending("lost") });
const all = [practice, second, other, first];

const ids = (attempts: readonly { id: string }[]) => attempts.map(({ id }) => id);

test("whole attempts are in the order of time, without practice", () => {
  expect(ids(wholeAttempts(all))).toEqual(["first", "second", "other"]);
});

test("first and latest are found for each scenario", () => {
  const found = firstAndLatest(all);
  expect(found.get("cake")).toEqual({ first, latest: second });
  expect(found.get("tap")).toEqual({ first: other, latest: other });
});

test("a mean is taken over the attempts that asked a criterion", () => {
  expect(recentMeans(all)).toEqual({ empathy: 1, closing: 1 });
});

test("a mean looks at the latest five only", () => {
  const many = [0, 2, 2, 2, 2, 2].map((empathy, index) => {
    return smallAttempt({ id: `${index}`, finishedAt: index, criteria: { empathy } });
  });
  expect(recentMeans(many)).toEqual({ empathy: 2 });
});

test("low ratings are all listed, the latest first, with what became better since", () => {
  expect(lowRated(all).map(({ attempt, betterSince }) => [attempt.id, betterSince])).toEqual([
    ["other", false],
    ["first", true],
  ]);
});

test("the last mood is that of the last line that has one", () => {
  const line = { who: "customer", text: "…", turn: "", language: "en" } as const;
  expect(lastMood(smallAttempt({ id: "x", transcript: [{ ...line, mood: -2 }, { ...line, mood: 3 }, line] }))).toBe(3);
  expect(lastMood(smallAttempt({ id: "x", transcript: [] }))).toBe(0);
});
