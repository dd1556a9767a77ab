import type { Database } from "./database";
import type { Tabs } from "./tabs";

/** A database whose every change is told to the other tabs, once it is written. */
export function telling(database: Database, { tell }: Pick<Tabs, "tell">): Database {
  const after = async <T>(done: Promise<T>, stores: readonly string[]): Promise<T> => {
    const result = await done;
    for (const store of new Set(stores)) tell(store);
    return result;
  };
  return {
    ...database,
    put: (store, key, value) => after(database.put(store, key, value), [store]),
    putAll: (store, values) => after(database.putAll(store, values), [store]),
    putIf: (guard, values) =>
      after(
        database.putIf(guard, values),
        values.map(({ store }) => store),
      ),
    removeAll: (places) =>
      after(
        database.removeAll(places),
        places.map(({ store }) => store),
      ),
    moveAll: (moves) =>
      after(
        database.moveAll(moves),
        moves.flatMap(({ from, to }) => [from.store, to.store]),
      ),
    remove: (store, key) => after(database.remove(store, key), [store]),
  };
}
