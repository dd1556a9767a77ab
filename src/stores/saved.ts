import { type CardOf, cardKey, type DrillRecord } from "#core/drills/record";
import type { PhraseRecord } from "#core/phrases/phrase";
import { quickCheck } from "#core/progress/quick-check";
import type { RecordingRecord } from "#core/progress/recording";
import type {
  AttemptRecord,
  InputRecord,
  LearnerRecord,
  ObservationRecord,
  ReflectionRecord,
  SessionRecord,
} from "#core/progress/records";
import type { DatabasePlan } from "#storage/connection";
import { type Database, openDatabase } from "#storage/database";
import { ownedBy, placedAside, type Records, recordsOf, type SetAside, setAsideStore } from "#storage/records";
import type { Tabs } from "#storage/tabs";
import { telling } from "#storage/telling-database";
import { recordSchemas } from "./record-schemas";

/** A trainee's work in the browser's database; small values are in saved-values.ts. */
export interface SavedWork {
  readonly sessions: Records<SessionRecord>;
  readonly inputs: Records<InputRecord>;
  readonly attempts: Records<AttemptRecord>;
  readonly reflections: Records<ReflectionRecord>;
  readonly drills: Records<DrillRecord>;
  readonly observations: Records<ObservationRecord>;
  readonly phrases: Records<PhraseRecord>;
  readonly recordings: Records<RecordingRecord>;
  /** Everybody who practises on this device. */
  readonly learners: Records<LearnerRecord>;
  /** The database itself, for what concerns several stores or several learners at once. */
  readonly database: Database;
  readonly lasting: boolean;
  /** Keeps what could not be read of something from outside. */
  setAside(broken: readonly SetAside[]): Promise<void>;
  /** Deletes all of it, what was set aside too. */
  clear(): Promise<void>;
}

/** The stores whose records belong to a learner. */
export const ownedStores = [
  "sessions",
  "inputs",
  "attempts",
  "reflections",
  "drills",
  "observations",
  "phrases",
  "recordings",
] as const;

/** The database of the app, and how it came to be what it is. */
export const plan: DatabasePlan = {
  name: "sparring",
  version: 5,
  stores: [...ownedStores, "learners", setAsideStore],
  steps: {
    // Drill cards of several learners need keys of their own.
    async 5(upgrade) {
      const drills = upgrade.objectStore("drills");
      const [keys, values] = await Promise.all([drills.getAllKeys(), drills.getAll()]);
      for (const [place, key] of keys.entries()) {
        const { learner } = values[place] ?? {};
        if (typeof learner !== "string") continue;
        await drills.put(values[place], `${learner} ${key}`);
        await drills.delete(key);
      }
    },
  },
};

/**
 * Opens the work on this device. Broken records are set aside and told; what is written is told to other tabs.
 * @param learner whose work is found
 */
export async function openSavedWork(
  onSetAside: (broken: readonly SetAside[]) => void,
  tabs: Tabs,
  learner: () => string,
): Promise<SavedWork> {
  return savedWorkIn(telling(await openDatabase(plan), tabs), onSetAside, learner);
}

/** The work in a database that is at hand; of everybody, where no learner is named. */
export function savedWorkIn(
  database: Database,
  onSetAside: (broken: readonly SetAside[]) => void,
  learner?: () => string,
): SavedWork {
  const own = <T extends { readonly learner: string }>(records: Records<T>): Records<T> =>
    learner ? ownedBy(records, (record) => record.learner === learner()) : records;
  return {
    sessions: own(recordsOf(database, "sessions", recordSchemas.sessions, onSetAside)),
    inputs: own(recordsOf(database, "inputs", recordSchemas.inputs, onSetAside)),
    attempts: own(
      recordsOf(database, "attempts", recordSchemas.attempts, onSetAside, quickCheck(recordSchemas.attempts)),
    ),
    reflections: own(recordsOf(database, "reflections", recordSchemas.reflections, onSetAside)),
    drills: own(recordsOf(database, "drills", recordSchemas.drills, onSetAside)),
    observations: own(recordsOf(database, "observations", recordSchemas.observations, onSetAside)),
    phrases: own(recordsOf(database, "phrases", recordSchemas.phrases, onSetAside)),
    recordings: own(recordsOf(database, "recordings", recordSchemas.recordings, onSetAside)),
    learners: recordsOf(database, "learners", recordSchemas.learners, onSetAside),
    database,
    lasting: database.lasting,
    setAside: (broken) => database.putAll(setAsideStore, broken.map(placedAside)),
    clear: async () => {
      for (const store of plan.stores) await database.clear(store);
    },
  };
}

/** Key of a learner's drill card. */
export function drillKey(learner: string, card: CardOf): string {
  return `${learner} ${cardKey(card)}`;
}

/** What the keys of a learner's drill cards in a language begin with. */
export function drillsIn(learner: string, language: string): string {
  return `${learner} ${language} `;
}

/** Key of an input: its session and its position, written so that keys sort as positions do. */
export function inputKey(session: string, index: number): string {
  return `${session} ${String(index).padStart(6, "0")}`;
}
