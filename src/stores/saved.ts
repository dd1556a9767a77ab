import { savedRecords } from "#core/backup/saved-records";
import { quickCheck } from "#core/dialogue/quick-check";
import type { DrillRecord } from "#core/drills/record";
import type { PhraseRecord } from "#core/phrases/phrase";
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
    sessions: own(recordsOf(database, "sessions", savedRecords.sessions.schema, onSetAside)),
    inputs: own(recordsOf(database, "inputs", savedRecords.inputs.schema, onSetAside)),
    attempts: own(
      recordsOf(
        database,
        "attempts",
        savedRecords.attempts.schema,
        onSetAside,
        quickCheck(savedRecords.attempts.schema),
      ),
    ),
    reflections: own(recordsOf(database, "reflections", savedRecords.reflections.schema, onSetAside)),
    drills: own(recordsOf(database, "drills", savedRecords.drills.schema, onSetAside)),
    observations: own(recordsOf(database, "observations", savedRecords.observations.schema, onSetAside)),
    phrases: own(recordsOf(database, "phrases", savedRecords.phrases.schema, onSetAside)),
    recordings: own(recordsOf(database, "recordings", savedRecords.recordings.schema, onSetAside)),
    learners: recordsOf(database, "learners", savedRecords.learners.schema, onSetAside),
    database,
    lasting: database.lasting,
    setAside: (broken) => database.putAll(setAsideStore, broken.map(placedAside)),
    clear: async () => {
      for (const store of plan.stores) await database.clear(store);
    },
  };
}
