import * as v from "valibot";
import type { Database, Stored } from "./database";

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

/**
 * Values of one schema. A value that does not fit is moved to the set-aside store and told; the rest is intact.
 * @param onSetAside called for each broken value
 * @param fits tells of most sound values that they are sound, faster than the schema; all others the schema decides
 */
export function recordsOf<T>(
  database: Database,
  store: string,
  schema: v.GenericSchema<T>,
  onSetAside: (broken: SetAside) => void,
  fits: (value: unknown) => boolean = () => false,
): Records<T> {
  const sound = async (found: readonly Stored[]) => {
    const values: T[] = [];
    for (const { key, value } of found) {
      if (fits(value)) {
        values.push(value as T);
        continue;
      }
      const result = v.safeParse(schema, value);
      if (result.success) values.push(result.output);
      else await setAside({ store, key, value, problem: v.summarize(result.issues).slice(0, 500) });
    }
    return values;
  };
  /** Two readings at once find the same broken value: it is set aside, and told, once. */
  const aside = new Set<string>();
  const setAside = async (broken: SetAside) => {
    if (aside.has(broken.key)) return;
    aside.add(broken.key);
    await database.put(setAsideStore, `${store} ${broken.key}`, broken);
    await database.remove(store, broken.key);
    onSetAside(broken);
  };
  return {
    put: (key, value) => {
      aside.delete(key);
      return database.put(store, key, value);
    },
    putAll: (values) => {
      for (const { key } of values) aside.delete(key);
      return database.putAll(store, values);
    },
    all: async () => sound(await database.all(store)),
    under: async (prefix) => sound(await database.under(store, prefix)),
    remove: (key) => database.remove(store, key),
  };
}
