import { type GenericSchema, type InferOutput, safeParse } from "valibot";
import { type CardOf, cardKey, drillRecord } from "#core/drills/record";
import { phraseRecord } from "#core/phrases/phrase";
import { recordingRecord } from "#core/progress/recording";
import {
  attemptRecord,
  inputRecord,
  learnerRecord,
  observationRecord,
  reflectionRecord,
  sessionRecord,
} from "#core/progress/records";
import { hasPlainIds } from "./plain";

/** What a record has to be by today's version, and the key that it is kept under. */
interface SavedRecord<S extends GenericSchema> {
  readonly schema: S;
  readonly keyOf: (record: InferOutput<S>) => string;
}

function saved<S extends GenericSchema>(schema: S, keyOf: (record: InferOutput<S>) => string): SavedRecord<S> {
  return { schema, keyOf };
}

/** All that is saved in the database, store by store: on the device, in a copy and in what was set aside it is the same. */
export const savedRecords = {
  sessions: saved(sessionRecord, ({ id }) => id),
  inputs: saved(inputRecord, ({ session, index }) => inputKey(session, index)),
  attempts: saved(attemptRecord, ({ id }) => id),
  reflections: saved(reflectionRecord, ({ attempt }) => attempt),
  drills: saved(drillRecord, (record) => drillKey(record.learner, record)),
  observations: saved(observationRecord, ({ id }) => id),
  phrases: saved(phraseRecord, ({ id }) => id),
  recordings: saved(recordingRecord, ({ session, answer }) => inputKey(session, answer)),
  learners: saved(learnerRecord, ({ learner }) => learner),
} as const;

/** A value as a record of a store with its key; undefined where it is none by today's version. */
export function readRecord(
  store: string,
  value: unknown,
): { readonly key: string; readonly value: unknown } | undefined {
  if (!Object.hasOwn(savedRecords, store)) return undefined;
  const { schema, keyOf } = savedRecords[store as keyof typeof savedRecords] as unknown as SavedRecord<GenericSchema>;
  const result = safeParse(schema, value);
  if (!result.success || !hasPlainIds(result.output as object)) return undefined;
  return { key: keyOf(result.output), value: result.output };
}

/** Key of an input or of an answer's recording: its session and its position, written so that keys sort as positions do. */
export function inputKey(session: string, index: number): string {
  return `${session} ${String(index).padStart(6, "0")}`;
}

/** Key of a learner's drill card. */
export function drillKey(learner: string, card: CardOf): string {
  return `${learner} ${cardKey(card)}`;
}

/** What the keys of a learner's drill cards in a language begin with. */
export function drillsIn(learner: string, language: string): string {
  return `${learner} ${language} `;
}
