import { expect, test } from "vitest";
import { merged } from "#core/backup/merge";
import { previewOf } from "#core/backup/preview";
import { noProgress, type Progress } from "#core/backup/progress";
import { withoutCopy } from "#core/backup/reminder";
import type { InputRecord } from "#core/progress/records";
import { smallAttempt, smallReflection, smallSession } from "../../support/small-records";

function said(session: string, choices: readonly string[], undone = 0): InputRecord[] {
  return choices.map((choice, index) => ({
    version: 1,
    learner: "learner",
    session,
    index,
    turn: `turn ${index}`,
    led: `turn ${index + 1}`,
    undone: index >= choices.length - undone,
    at: index,
    input: { type: "choose", choice },
  }));
}

/** A device on which the conversation "cake" was played so far. */
function played(choices: readonly string[], change: Partial<Progress> = {}, undone = 0): Progress {
  return { ...noProgress, sessions: [smallSession({ id: "cake" })], inputs: said("cake", choices, undone), ...change };
}

const ended = (finishedAt: number) => ({
  sessions: [smallSession({ id: "cake", attempt: "cake" })],
  attempts: [smallAttempt({ id: "cake", finishedAt })],
});

test("an open conversation that went on elsewhere goes on from there", () => {
  const [phone, tablet] = [played(["warm"]), played(["warm", "plan", "bye"])];
  expect(merged(phone, tablet)).toEqual(tablet);
  expect(previewOf(phone, tablet)).toMatchObject({ carriedOn: 1, open: 0, finished: 0, nothing: false });
  expect(previewOf(tablet, phone)).toMatchObject({ carriedOn: 0, nothing: true });
});

test("a step back elsewhere counts: it came after what it takes back", () => {
  const [before, after] = [played(["warm", "plan"]), played(["warm", "plan"], {}, 1)];
  expect(merged(before, after)).toEqual(after);
});

test("of two ways that a conversation went on both stay, each whole and under an id of its own", () => {
  const both = merged(played(["warm", "plan", "bye"]), played(["warm", "cold"]));
  const [first, second] = both.sessions;
  expect(first?.id).toBe("cake");
  expect(second?.id).toMatch(/^cake~/);
  const told = (id = "") => both.inputs.filter(({ session }) => session === id).map(({ input }) => input);
  expect(told("cake")).toEqual(said("", ["warm", "plan", "bye"]).map(({ input }) => input));
  expect(told(second?.id)).toEqual(said("", ["warm", "cold"]).map(({ input }) => input));
  const grown = merged(both, played(["warm", "cold", "bye", "bye"]));
  expect(grown.sessions, "the way that grew takes the place of what it was").toHaveLength(2);
});

test("an open way beside a finished one stays open; the finished one is not touched", () => {
  const finished = played(["warm", "bye"], { ...ended(5), reflections: [smallReflection("cake", undefined)] });
  const both = merged(played(["cold"]), finished);
  expect(both.attempts).toEqual(finished.attempts);
  expect(both.sessions.map(({ id, attempt }) => [id.slice(0, 5), attempt])).toEqual([
    ["cake", "cake"],
    ["cake~", undefined],
  ]);
});

test("one conversation finished in two ways is two finished conversations, the first keeps its id", () => {
  const both = merged(played(["warm"], ended(9)), played(["cold"], ended(5)));
  expect(both.attempts.map(({ id, finishedAt }) => [id.slice(0, 5), finishedAt])).toEqual([
    ["cake", 5],
    ["cake~", 9],
  ]);
  expect(both.sessions.every(({ id, attempt }) => id === attempt)).toBe(true);
});

test("what a damaged copy has lost comes back with a sound one", () => {
  const whole = played(["warm", "plan", "bye"], ended(5));
  const holed = { ...whole, inputs: whole.inputs.slice(0, 1), sessions: [] };
  const summary = { ...noProgress, attempts: whole.attempts };
  const loose = { ...noProgress, reflections: [{ ...smallReflection("cake", undefined), ownRating: 4 }] };
  for (const damaged of [holed, summary]) expect(merged(damaged, whole)).toEqual(whole);
  expect(merged(loose, whole)).toEqual({ ...whole, reflections: loose.reflections });
});

test("a reminder comes after five conversations without a copy, and five after it was put off", () => {
  expect(withoutCopy(4, { copied: 0, putOff: 0 })).toBe(0);
  expect(withoutCopy(5, { copied: 0, putOff: 0 })).toBe(5);
  expect(withoutCopy(9, { copied: 0, putOff: 5 })).toBe(0);
  expect(withoutCopy(10, { copied: 0, putOff: 5 })).toBe(10);
  expect(withoutCopy(12, { copied: 10, putOff: 5 })).toBe(0);
});
