import * as v from "valibot";
import { type DrillRecord, drillRecord } from "#core/drills/record";
import { type PhraseRecord, phraseRecord } from "#core/phrases/phrase";
import { quickCheck } from "#core/progress/quick-check";
import { type RecordingRecord, recordingRecord } from "#core/progress/recording";
import {
  type AttemptRecord,
  attemptRecord,
  type InputRecord,
  inputRecord,
  type ObservationRecord,
  observationRecord,
  type ReflectionRecord,
  reflectionRecord,
  type SessionRecord,
  sessionRecord,
} from "#core/progress/records";
import { genders, strengths } from "#core/service/scenario-terms";
import { type Database, openDatabase } from "#storage/database";
import { localValue } from "#storage/local";
import { randomId } from "#storage/random-id";
import { type Records, recordsOf, type SetAside, setAsideStore } from "#storage/records";

/** What is saved where: small values in local storage, a trainee's work in the browser's database. */

const settingsSchema = v.object({
  version: v.literal(1),
  /** Random id of the learner on this device; it stands in every record. */
  learner: v.string(),
  /** Interface language; left out: the browser's. */
  language: v.optional(v.string()),
  /** Language of conversations; left out: the interface's. */
  conversationLanguage: v.optional(v.string()),
  gender: v.optional(v.picklist(genders)),
  /** Strength of customers' language; left out: mild. */
  strength: v.optional(v.picklist(strengths)),
  theme: v.picklist(["auto", "light", "dark"]),
  /** A real clock in conversations; off unless chosen. */
  clock: v.boolean(),
  /** Twenty seconds to breathe between the customers of a shift; left out: on. */
  breathe: v.optional(v.boolean()),
  /** On the phone: customers read aloud, own replies recorded, replies dictated; each off unless chosen. */
  readAloud: v.optional(v.boolean()),
  record: v.optional(v.boolean()),
  dictate: v.optional(v.boolean()),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The trainee's settings. */
export const savedSettings = () =>
  localValue<Settings>("sparring.settings", settingsSchema, {
    version: 1,
    learner: randomId(),
    theme: "auto",
    clock: false,
  });

/** Drafts of replies by session, so that a reload loses no words. */
export const savedDrafts = () =>
  localValue<Record<string, string>>("sparring.drafts", v.record(v.string(), v.string()), {});

/** Paths that were begun, by id: when, and which steps were ticked by hand or by being opened. */
const pathsSchema = v.record(v.string(), v.object({ begun: v.number(), ticked: v.record(v.string(), v.number()) }));

export type BegunPaths = v.InferOutput<typeof pathsSchema>;

export const savedPaths = () => localValue<BegunPaths>("sparring.paths", pathsSchema, {});

/** A shift under way: its customers in their order, each with the conversation that it became. */
const shiftSchema = v.object({
  version: v.literal(1),
  seed: v.number(),
  language: v.string(),
  mode: v.picklist(["coach", "alone"]),
  startedAt: v.number(),
  stops: v.array(v.object({ scenario: v.string(), seed: v.number(), session: v.optional(v.string()) })),
  /** After how many customers the trainee has taken a breath, or passed over it. */
  breathed: v.number(),
});

export type Shift = v.InferOutput<typeof shiftSchema>;

export const savedShift = () => localValue<Shift | null>("sparring.shift", v.nullable(shiftSchema), null);

/** A trainee's work in the database. */
export interface SavedWork {
  readonly sessions: Records<SessionRecord>;
  readonly inputs: Records<InputRecord>;
  readonly attempts: Records<AttemptRecord>;
  readonly reflections: Records<ReflectionRecord>;
  readonly drills: Records<DrillRecord>;
  readonly observations: Records<ObservationRecord>;
  readonly phrases: Records<PhraseRecord>;
  readonly recordings: Records<RecordingRecord>;
  readonly lasting: boolean;
}

/** Opens the trainee's work. Broken records are set aside and told. */
export async function openSavedWork(onSetAside: (broken: SetAside) => void): Promise<SavedWork> {
  const stores = [
    "sessions",
    "inputs",
    "attempts",
    "reflections",
    "drills",
    "observations",
    "phrases",
    "recordings",
    setAsideStore,
  ];
  return savedWorkIn(await openDatabase({ name: "sparring", version: 4, stores }), onSetAside);
}

/** The trainee's work in a database that is at hand. */
export function savedWorkIn(database: Database, onSetAside: (broken: SetAside) => void): SavedWork {
  return {
    sessions: recordsOf(database, "sessions", sessionRecord, onSetAside),
    inputs: recordsOf(database, "inputs", inputRecord, onSetAside),
    attempts: recordsOf(database, "attempts", attemptRecord, onSetAside, quickCheck(attemptRecord)),
    reflections: recordsOf(database, "reflections", reflectionRecord, onSetAside),
    drills: recordsOf(database, "drills", drillRecord, onSetAside),
    observations: recordsOf(database, "observations", observationRecord, onSetAside),
    phrases: recordsOf(database, "phrases", phraseRecord, onSetAside),
    recordings: recordsOf(database, "recordings", recordingRecord, onSetAside),
    lasting: database.lasting,
  };
}

/** Key of an input: its session and its position, written so that keys sort as positions do. */
export function inputKey(session: string, index: number): string {
  return `${session} ${String(index).padStart(6, "0")}`;
}
