import { inBrowser } from "./browser-database";
import { connectionTo, type DatabasePlan, StillOpenElsewhere } from "./connection";

/** A value as the browser's database holds it, with its key. */
export interface Stored {
  readonly key: string;
  readonly value: unknown;
}

/** A value with the store that it belongs in. */
export interface Placed extends Stored {
  readonly store: string;
}

/** Where a value is kept. */
export type Place = Omit<Placed, "value">;

/** A value that is taken from one place to another. */
export interface Move {
  readonly from: Place;
  readonly to: Placed;
  readonly guard: Guard;
}

/** What must be true of a value, as it is kept when a transaction begins; undefined where there is none. */
export interface Guard {
  readonly store: string;
  readonly key: string;
  holds(value: unknown): boolean;
}

/** Keeps values by key in named stores. Writing resolves once the value is safely written. */
export interface Database {
  put(store: string, key: string, value: unknown): Promise<void>;
  /** Several values in one transaction: all are written, or none. */
  putAll(store: string, values: readonly Stored[]): Promise<void>;
  all(store: string): Promise<Stored[]>;
  /** Values whose key starts with a prefix, in the order of keys. */
  under(store: string, prefix: string): Promise<Stored[]>;
  /**
   * Several values, also of several stores, in one transaction, and only where the guard holds; otherwise none of them.
   * @returns whether they were written
   */
  putIf(guard: Guard, values: readonly Placed[]): Promise<boolean>;
  remove(store: string, key: string): Promise<void>;
  /** Takes all values out of a store. */
  clear(store: string): Promise<void>;
  /** Several values, also of several stores, in one transaction. */
  removeAll(places: readonly Place[]): Promise<void>;
  /**
   * Several moves in one transaction, each only where its guard holds.
   * @returns those that were made
   */
  moveAll<T extends Move>(moves: readonly T[]): Promise<T[]>;
  /** Whether values outlive the page: false where the browser gives no storage and all is kept in memory. */
  readonly lasting: boolean;
}

/**
 * Opens a database in the browser; where that is refused (private mode, blocked storage), one in memory.
 * @throws StillOpenElsewhere where another tab holds it in an older form and does not let go: nothing may be guessed then
 */
export async function openDatabase(plan: DatabasePlan): Promise<Database> {
  const connection = connectionTo(plan);
  try {
    await connection();
    return inBrowser(connection);
  } catch (problem) {
    if (problem instanceof StillOpenElsewhere) throw problem;
    return inMemory();
  }
}

/** A database in memory: the same behaviour until the page is closed. */
export function inMemory(): Database {
  const stores = new Map<string, Map<string, unknown>>();
  const storeOf = (name: string) => {
    const found = stores.get(name) ?? new Map<string, unknown>();
    stores.set(name, found);
    return found;
  };
  const sorted = (name: string) =>
    [...storeOf(name)].map(([key, value]) => ({ key, value })).sort((left, right) => (left.key < right.key ? -1 : 1));
  return {
    lasting: false,
    async put(store, key, value) {
      storeOf(store).set(key, structuredClone(value));
    },
    async putAll(store, values) {
      for (const { key, value } of values) storeOf(store).set(key, structuredClone(value));
    },
    async putIf(guard, values) {
      if (!guard.holds(storeOf(guard.store).get(guard.key))) return false;
      for (const { store, key, value } of values) storeOf(store).set(key, structuredClone(value));
      return true;
    },
    all: async (store) => sorted(store),
    under: async (store, prefix) => sorted(store).filter(({ key }) => key.startsWith(prefix)),
    async remove(store, key) {
      storeOf(store).delete(key);
    },
    async clear(store) {
      stores.delete(store);
    },
    async removeAll(places) {
      for (const { store, key } of places) storeOf(store).delete(key);
    },
    async moveAll(moves) {
      const made = moves.filter(({ guard }) => guard.holds(storeOf(guard.store).get(guard.key)));
      for (const { from, to } of made) {
        storeOf(to.store).set(to.key, structuredClone(to.value));
        storeOf(from.store).delete(from.key);
      }
      return made;
    },
  };
}
