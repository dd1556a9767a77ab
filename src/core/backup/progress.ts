import * as v from "valibot";
import { cardKey, drillRecord } from "#core/drills/record";
import { begunPath } from "#core/paths/begun";
import { phraseRecord } from "#core/phrases/phrase";
import { attemptRecord, inputRecord, observationRecord, reflectionRecord, sessionRecord } from "#core/progress/records";
import { genders, strengths } from "#core/service/scenario-terms";
import { shiftSchema } from "#core/shift/shift";

const owned = { version: v.literal(1), learner: v.string() };

/** Choices that are the learner's and not the device's, each with the time when it was made. */
export const choiceRecord = v.object({
  ...owned,
  conversationLanguage: v.optional(v.string()),
  gender: v.optional(v.picklist(genders)),
  strength: v.optional(v.picklist(strengths)),
  clock: v.optional(v.boolean()),
  breathe: v.optional(v.boolean()),
  chosenAt: v.optional(v.record(v.string(), v.number())),
});

/** What a copy holds of a learner, part by part. Recordings stay out: sound would make the file too big to send. */
export const partSchemas = {
  sessions: sessionRecord,
  inputs: inputRecord,
  attempts: attemptRecord,
  reflections: reflectionRecord,
  drills: drillRecord,
  observations: observationRecord,
  phrases: phraseRecord,
  paths: v.object({ ...owned, path: v.string(), ...begunPath.entries }),
  shifts: v.object({ ...shiftSchema.entries, learner: v.string() }),
  choices: choiceRecord,
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
};

const keys: { readonly [P in Part]: (record: PartRecord<P>) => string } = {
  sessions: ({ id }) => id,
  inputs: ({ session, index }) => `${session} ${String(index).padStart(6, "0")}`,
  attempts: ({ id }) => id,
  reflections: ({ attempt }) => attempt,
  drills: (record) => `${record.learner} ${cardKey(record)}`,
  observations: ({ id }) => id,
  phrases: ({ id }) => id,
  paths: ({ learner, path }) => `${learner} ${path}`,
  shifts: ({ learner }) => learner,
  choices: ({ learner }) => learner,
};

/** What tells a record from the others of its part, whatever else is in it. */
export function identity<P extends Part>(part: P, record: PartRecord<P>): string {
  return keys[part](record);
}
