import * as v from "valibot";
import { expect, it } from "vitest";
import { start } from "#core/dialogue/advance";
import type { Variant } from "#core/dialogue/scenario";
import { sessionSchema } from "#core/dialogue/session";
import type { Telling } from "#core/dialogue/texts";
import { attemptOf } from "#core/progress/attempt";
import { attemptRecord, sessionRecord } from "#core/progress/records";
import { transcriptOf } from "#core/progress/transcript";
import { compiled } from "../../support/lamp-story";
import { smallAttempt, smallSession } from "../../support/small-records";
import { threadStory } from "../../support/thread-story";

const { scenario, texts } = compiled(threadStory, "thread");
const telling: Telling = { scenario, texts, variant: scenario.variants[0] as Variant, gender: "f", strength: "real" };

/**
 * A session and an attempt as they were saved before customers came back and bystanders wrote: written out whole, since
 * what helps to make new records changes with them.
 */
const oldSession = {
  version: 1,
  learner: "me",
  id: "session",
  scenario: "lamp",
  structureHash: "hash",
  seed: 3,
  variant: "storm",
  gender: "f",
  mode: "coach",
  practice: false,
  startedAt: 1,
};
const oldAttempt = {
  version: 1,
  learner: "me",
  id: "session",
  session: "session",
  scenario: "lamp",
  structureHash: "hash",
  language: "en",
  title: "The lamp",
  customer: "Peter Hill",
  mode: "coach",
  variant: "storm",
  practice: false,
  startedAt: 1,
  finishedAt: 2,
  transcript: [
    { who: "customer", text: "The lamp is broken.", turn: "opening", language: "en", mood: -2 },
    { who: "trainee", text: "I see.", turn: "opening", choice: "cold", gives: ["A bulb"], language: "en" },
  ],
  turns: [
    {
      turn: "opening",
      levels: { empathy: 0 },
      moves: [],
      told: [],
      wrong: [],
      missing: [],
      kept: [],
      broken: [],
      gives: [],
      cost: 0,
      opened: [],
      mood: { before: -2, after: -4 },
      patience: { before: 6, after: 5 },
    },
  ],
  criteria: { empathy: 0 },
  overall: 0,
  ending: { id: "gone", kind: "lost", rating: 1, feltHelped: false, comment: "Bad." },
  spent: 0,
  worth: 100,
  money: { currency: "GBP", unit: 2 },
};

it("what was saved before stays readable, and stays as it is", () => {
  expect(v.parse(sessionRecord, oldSession)).toEqual(oldSession);
  expect(v.parse(attemptRecord, oldAttempt)).toEqual(oldAttempt);
  expect(v.parse(sessionSchema, { ...oldSession, inputs: [] })).not.toHaveProperty("before");
});

it("how the customer was left before is kept, and only what a customer can be left like", () => {
  expect(v.parse(sessionRecord, smallSession({ id: "new", before: "lost" }))).toMatchObject({ before: "lost" });
  expect(v.parse(attemptRecord, smallAttempt({ id: "new", before: "lost" }))).toMatchObject({ before: "lost" });
  expect(v.is(sessionRecord, { ...oldSession, before: "furious" })).toBe(false);
});

it("a transcript holds what bystanders wrote, with their names, as strongly as it was shown", () => {
  const { events, play } = start(scenario, telling.variant, "lost");
  const shown = transcriptOf(events, telling);
  expect(shown).toEqual([
    { who: "customer", text: "You bloody lot again.", turn: "opening", language: "en", mood: -2 },
    { who: "bystander", name: "Nina Cole", text: "Typical.", turn: "opening", language: "en" },
    { who: "bystander", name: "Sam", text: "Mine as well!", turn: "opening", language: "en" },
  ]);
  const session = smallSession({ id: "thread", before: "lost" });
  const finished = { id: "thread", session, play: { ...play, ending: "gone" }, events, finishedAt: 5 };
  const attempt = attemptOf(finished, telling);
  expect(v.parse(attemptRecord, attempt)).toMatchObject({ before: "lost", transcript: shown });
});
