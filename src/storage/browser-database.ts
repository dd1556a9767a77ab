import type { IDBPDatabase } from "idb";
import type { Database, Guard, Move, Place, Placed, Stored } from "./database";

/** The browser's own database, by a connection that may have to be found again at any time. */
export function inBrowser(connection: () => Promise<IDBPDatabase>): Database {
  return {
    lasting: true,
    put: async (store, key, value) => write(await connection(), store, [{ key, value }]),
    putAll: async (store, values) => write(await connection(), store, values),
    putIf: async (guard, values) => writeIf(await connection(), guard, values),
    all: async (store) => read(await connection(), store),
    under: async (store, prefix) => read(await connection(), store, IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    async remove(store, key) {
      await (await connection()).delete(store, key);
    },
    clear: async (store) => (await connection()).clear(store),
    removeAll: async (places) => removeAll(await connection(), places),
    moveAll: async (moves) => moveAll(await connection(), moves),
  };
}

/** Strict durability: the write has reached the disk, so a killed tab or browser loses nothing that was told as saved. */
const durable = { durability: "strict" } as const;

async function write(database: IDBPDatabase, store: string, values: readonly Stored[]): Promise<void> {
  const transaction = database.transaction(store, "readwrite", durable);
  await Promise.all([...values.map(({ key, value }) => transaction.store.put(value, key)), transaction.done]);
}

async function writeIf(database: IDBPDatabase, guard: Guard, values: readonly Placed[]): Promise<boolean> {
  const stores = [...new Set([guard.store, ...values.map(({ store }) => store)])];
  const transaction = database.transaction(stores, "readwrite", durable);
  const holds = guard.holds(await transaction.objectStore(guard.store).get(guard.key));
  const puts = holds ? values.map(({ store, key, value }) => transaction.objectStore(store).put(value, key)) : [];
  await Promise.all([...puts, transaction.done]);
  return holds;
}

async function removeAll(database: IDBPDatabase, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  const transaction = database.transaction([...new Set(places.map(({ store }) => store))], "readwrite", durable);
  const removed = places.map(({ store, key }) => transaction.objectStore(store).delete(key));
  await Promise.all([...removed, transaction.done]);
}

async function moveAll<T extends Move>(database: IDBPDatabase, moves: readonly T[]): Promise<T[]> {
  if (moves.length === 0) return [];
  const stores = moves.flatMap(({ from, to, guard }) => [from.store, to.store, guard.store]);
  const transaction = database.transaction([...new Set(stores)], "readwrite", durable);
  const kept = await Promise.all(moves.map(({ guard }) => transaction.objectStore(guard.store).get(guard.key)));
  const made = moves.filter(({ guard }, place) => guard.holds(kept[place]));
  const changes = made.flatMap<Promise<unknown>>(({ from, to }) => [
    transaction.objectStore(to.store).put(to.value, to.key),
    transaction.objectStore(from.store).delete(from.key),
  ]);
  await Promise.all([...changes, transaction.done]);
  return made;
}

async function read(database: IDBPDatabase, store: string, range?: IDBKeyRange): Promise<Stored[]> {
  const transaction = database.transaction(store);
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(range), transaction.store.getAll(range)]);
  return keys.map((key, index) => ({ key: String(key), value: values[index] }));
}
