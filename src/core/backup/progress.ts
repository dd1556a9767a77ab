import * as v from "valibot";
import { begunPath } from "#core/paths/begun";
import { shiftSchema } from "#core/shift/shift";
import { choiceEntries } from "./choices";
import { draftPlace } from "./drafts";
import { savedRecords } from "./saved-records";

const owned = { version: v.literal(1), learner: v.string() };

/** The learner's choices, each with the time when it was made. */
const choiceRecord = v.object({
  ...owned,
  ...choiceEntries,
  chosenAt: v.optional(v.record(v.string(), v.number())),
});

/** A reply that was begun and not sent, and how many answers were given before it. */
const draftRecord = v.object({
  ...owned,
  session: v.string(),
  answers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.string(),
});

/** What a copy holds of a learner, part by part. Recordings stay out: sound would make the file too big to send. */
export const partSchemas = {
  sessions: savedRecords.sessions.schema,
  inputs: savedRecords.inputs.schema,
  attempts: savedRecords.attempts.schema,
  reflections: savedRecords.reflections.schema,
  drills: savedRecords.drills.schema,
  observations: savedRecords.observations.schema,
  phrases: savedRecords.phrases.schema,
  paths: v.object({ ...owned, path: v.string(), ...begunPath.entries }),
  shifts: v.object({ ...shiftSchema.entries, learner: v.string() }),
  choices: choiceRecord,
  drafts: draftRecord,
} as const;

export type Part = keyof typeof partSchemas;
export type PartRecord<P extends Part> = v.InferOutput<(typeof partSchemas)[P]>;

/** All the work of one learner or of several. */
export type Progress = { readonly [P in Part]: readonly PartRecord<P>[] };

export const parts = Object.keys(partSchemas) as Part[];

export const noProgress: Progress = {
  sessions: [],
  inputs: [],
  attempts: [],
  reflections: [],
  drills: [],
  observations: [],
  phrases: [],
  paths: [],
  shifts: [],
  choices: [],
  drafts: [],
};

const keys: { readonly [P in Part]: (record: PartRecord<P>) => string } = {
  sessions: savedRecords.sessions.keyOf,
  inputs: savedRecords.inputs.keyOf,
  attempts: savedRecords.attempts.keyOf,
  reflections: savedRecords.reflections.keyOf,
  drills: savedRecords.drills.keyOf,
  observations: savedRecords.observations.keyOf,
  phrases: savedRecords.phrases.keyOf,
  paths: ({ learner, path }) => `${learner} ${path}`,
  shifts: ({ learner }) => learner,
  choices: ({ learner }) => learner,
  drafts: (record) => `${record.learner} ${draftPlace(record)}`,
};

/** What tells a record from the others of its part, whatever else is in it. */
export function identity<P extends Part>(part: P, record: PartRecord<P>): string {
  return keys[part](record);
}
