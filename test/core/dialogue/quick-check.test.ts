import * as v from "valibot";
import { expect, test } from "vitest";
import { conditionSchema } from "#core/dialogue/condition";
import { quickCheck } from "#core/dialogue/quick-check";
import { foldScenario } from "#core/dialogue/stored-scenario";
import { storedTurnSchema } from "#core/dialogue/turn";
import { attemptRecord, inputRecord, observationRecord, reflectionRecord, sessionRecord } from "#core/progress/records";
import { knownRecord } from "../../support/known-record";
import { compiled } from "../../support/lamp-story";
import { smallReflection, smallSession } from "../../support/small-records";
import { threadStory } from "../../support/thread-story";

const input = {
  version: 1,
  learner: "me",
  session: "s",
  index: 0,
  turn: "t",
  led: "u",
  undone: false,
  at: 1,
  input: { type: "wait", minutes: 5 },
};
const { scenario } = compiled(threadStory, "thread");
const [turn] = Object.values(foldScenario(scenario).turns);
const when = { all: [{ name: "told.day" }, { not: { any: [{ name: "mood", is: "<", value: 3 }] } }] };

const records: readonly (readonly [string, v.GenericSchema, unknown])[] = [
  ...knownRecord.map((attempt) => [`attempt ${attempt.id}`, attemptRecord, attempt] as const),
  ["session", sessionRecord, smallSession({ id: "s" })],
  ["input", inputRecord, input],
  ["condition", conditionSchema, when],
  ["turn", storedTurnSchema, { ...turn, next: [{ when, to: "closing" }] }],
  ["reflection", reflectionRecord, smallReflection("a", { when: "w", say: "s" })],
  ["observation", observationRecord, { version: 1, learner: "me", id: "o", at: 1, levels: { empathy: 2 }, note: "" }],
];

const damages = [undefined, null, -1, 1.5, Number.NaN, "damaged", [], {}, 7];

/** The record with each value at each place replaced by each damage, one at a time. */
function* damaged(value: unknown): Generator<unknown> {
  yield* damages;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const worse of damaged(part))
      yield Array.isArray(value) ? value.with(Number(key), worse) : { ...value, [key]: worse };
  }
}

test.each(records)("%s: sound and damaged records are told apart as by the schema itself", (_name, schema, record) => {
  const fits = quickCheck(schema);
  expect(fits(record)).toBe(true);
  for (const worse of damaged(record)) expect([worse, fits(worse)]).toEqual([worse, v.is(schema, worse)]);
});
