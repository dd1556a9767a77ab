import * as v from "valibot";
import { type DrillRecord, drillRecord } from "#core/drills/record";
import { begunPath } from "#core/paths/begun";
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
import { languageTag } from "#core/service/language-tag";
import { genders, strengths } from "#core/service/scenario-terms";
import { type Shift, shiftSchema } from "#core/shift/shift";
import { type Database, openDatabase } from "#storage/database";
import { forgetLocalValues, localValue } from "#storage/local";
import { randomId } from "#storage/random-id";
import { type Records, recordsOf, type SetAside, setAsideStore } from "#storage/records";

/** What is saved where: small values in local storage, a trainee's work in the browser's database. */

/** A language that was chosen. One that is none, in a damaged value, is as good as not chosen: the rest is kept. */
const chosenLanguage = v.fallback(v.optional(v.pipe(v.string(), v.regex(languageTag))), undefined);

const settingsSchema = v.object({
  version: v.literal(1),
  /** Random id of the learner on this device; it stands in every record. */
  learner: v.string(),
  /** Interface language; left out: the browser's. */
  language: chosenLanguage,
  /** Language of conversations; left out: the interface's. */
  conversationLanguage: chosenLanguage,
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
  /** When each of the choices that are the learner's was made, so that those of two devices can be put together. */
  chosenAt: v.optional(v.record(v.string(), v.number())),
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

/** Paths that were begun, by id. */
const pathsSchema = v.record(v.string(), begunPath);

export type BegunPaths = v.InferOutput<typeof pathsSchema>;

export const savedPaths = () => localValue<BegunPaths>("sparring.paths", pathsSchema, {});

export const savedShift = () => localValue<Shift | null>("sparring.shift", v.nullable(shiftSchema), null);

/** By learner: when a copy was last saved, and after how many conversations; and after how many a reminder was put off. */
const copiesSchema = v.record(
  v.string(),
  v.object({ at: v.optional(v.number()), copied: v.number(), putOff: v.number() }),
);

export type Copies = v.InferOutput<typeof copiesSchema>;

export const savedCopies = () => localValue<Copies>("sparring.copies", copiesSchema, {});

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
  /** Keeps what could not be read of something from outside. */
  setAside(broken: SetAside): Promise<void>;
  /** Deletes all of it, what was set aside too. */
  clear(): Promise<void>;
}

const workStores = [
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

/** Opens the trainee's work. Broken records are set aside and told. */
export async function openSavedWork(onSetAside: (broken: SetAside) => void): Promise<SavedWork> {
  return savedWorkIn(await openDatabase({ name: "sparring", version: 4, stores: workStores }), onSetAside);
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
    setAside: (broken) => database.put(setAsideStore, `${broken.store} ${broken.key}`, broken),
    clear: async () => {
      for (const store of workStores) await database.clear(store);
    },
  };
}

/** Deletes all small values of the app on this device. */
export function forgetSmallValues(): void {
  forgetLocalValues("sparring.");
}

/** Key of an input: its session and its position, written so that keys sort as positions do. */
export function inputKey(session: string, index: number): string {
  return `${session} ${String(index).padStart(6, "0")}`;
}
