import * as v from "valibot";
import type { Database, Placed, Stored } from "./database";

/** A value that no longer fits its schema, set aside with what is wrong with it. */
export interface SetAside {
  readonly store: string;
  readonly key: string;
  readonly problem: string;
  readonly value: unknown;
  /** Whose it is, where the value itself cannot tell. */
  readonly learner?: string;
}

/** A store of values of one schema in a database. */
export interface Records<T> {
  put(key: string, value: T): Promise<void>;
  putAll(values: readonly { key: string; value: T }[]): Promise<void>;
  all(): Promise<T[]>;
  under(prefix: string): Promise<T[]>;
  remove(key: string): Promise<void>;
}

/** The same store as one owner sees it: what belongs to others is neither found nor told. */
export function ownedBy<T>(records: Records<T>, owns: (value: T) => boolean): Records<T> {
  return {
    ...records,
    all: async () => (await records.all()).filter(owns),
    under: async (prefix) => (await records.under(prefix)).filter(owns),
  };
}

/** Name of the store that keeps what was set aside. */
export const setAsideStore = "set-aside";

/** Where something is kept once it is set aside. */
export function placedAside(broken: SetAside): Placed {
  return { store: setAsideStore, key: `${broken.store} ${broken.key}`, value: broken };
}

/**
 * Values of one schema. What does not fit is moved to the set-aside store, all of it at once, and told; the rest is intact.
 * @param onSetAside called with the values that were broken
 * @param fits tells of most sound values that they are sound, faster than the schema; all others the schema decides
 */
export function recordsOf<T>(
  database: Database,
  store: string,
  schema: v.GenericSchema<T>,
  onSetAside: (broken: readonly SetAside[]) => void,
  fits: (value: unknown) => boolean = () => false,
): Records<T> {
  const sound = async (found: readonly Stored[]) => {
    const values: T[] = [];
    const broken: SetAside[] = [];
    for (const { key, value } of found) {
      if (fits(value)) {
        values.push(value as T);
        continue;
      }
      const result = v.safeParse(schema, value);
      if (result.success) values.push(result.output);
      else broken.push({ store, key, value, problem: v.summarize(result.issues).slice(0, 500) });
    }
    if (broken.length > 0) await setAside(broken);
    return values;
  };
  const setAside = async (found: readonly SetAside[]) => {
    // Somebody else may have set them aside meanwhile, or written something sound in their place.
    const holds = (value: unknown) => value !== undefined && !v.is(schema, value);
    const moves = found.map((broken) => ({
      from: { store, key: broken.key },
      to: placedAside(broken),
      guard: { store, key: broken.key, holds },
      broken,
    }));
    // Where the disk is full they stay where they are, and are found again the next time: the sound ones are read all the same.
    const moved = await database.moveAll(moves).catch(() => []);
    if (moved.length > 0) onSetAside(moved.map(({ broken }) => broken));
  };
  return {
    put: (key, value) => database.put(store, key, value),
    putAll: (values) => database.putAll(store, values),
    all: async () => sound(await database.all(store)),
    under: async (prefix) => sound(await database.under(store, prefix)),
    remove: (key) => database.remove(store, key),
  };
}
