import { type IDBPDatabase, openDB } from "idb";

/** A value as the browser's database holds it, with its key. */
export interface Stored {
  readonly key: string;
  readonly value: unknown;
}

/** Keeps values by key in named stores. Writing resolves once the value is safely written. */
export interface Database {
  put(store: string, key: string, value: unknown): Promise<void>;
  /** Several values in one transaction: all are written, or none. */
  putAll(store: string, values: readonly Stored[]): Promise<void>;
  all(store: string): Promise<Stored[]>;
  /** Values whose key starts with a prefix, in the order of keys. */
  under(store: string, prefix: string): Promise<Stored[]>;
  remove(store: string, key: string): Promise<void>;
  /** Takes all values out of a store. */
  clear(store: string): Promise<void>;
  /** Whether values outlive the page: false where the browser gives no storage and all is kept in memory. */
  readonly lasting: boolean;
}

/** What a database is made of: a version, its stores, and a step for each version that changes what is in them. */
export interface DatabasePlan {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly string[];
}

/** Opens a database in the browser; where that is refused (private mode, blocked storage), one in memory. */
export async function openDatabase(plan: DatabasePlan): Promise<Database> {
  try {
    return inBrowser(await open(plan));
  } catch {
    return inMemory();
  }
}

function open({ name, version, stores }: DatabasePlan): Promise<IDBPDatabase> {
  return openDB(name, version, {
    upgrade(database) {
      for (const store of stores) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
    },
    // Another tab wants a newer version: let it, rather than block it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

function inBrowser(database: IDBPDatabase): Database {
  return {
    lasting: true,
    put: (store, key, value) => write(database, store, [{ key, value }]),
    putAll: (store, values) => write(database, store, values),
    all: (store) => read(database, store),
    under: (store, prefix) => read(database, store, IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    async remove(store, key) {
      await database.delete(store, key);
    },
    clear: (store) => database.clear(store),
  };
}

/** Strict durability: the write has reached the disk, so a killed tab or browser loses nothing that was told as saved. */
async function write(database: IDBPDatabase, store: string, values: readonly Stored[]): Promise<void> {
  const transaction = database.transaction(store, "readwrite", { durability: "strict" });
  await Promise.all([...values.map(({ key, value }) => transaction.store.put(value, key)), transaction.done]);
}

async function read(database: IDBPDatabase, store: string, range?: IDBKeyRange): Promise<Stored[]> {
  const transaction = database.transaction(store);
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(range), transaction.store.getAll(range)]);
  return keys.map((key, index) => ({ key: String(key), value: values[index] }));
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
    all: async (store) => sorted(store),
    under: async (store, prefix) => sorted(store).filter(({ key }) => key.startsWith(prefix)),
    async remove(store, key) {
      storeOf(store).delete(key);
    },
    async clear(store) {
      stores.delete(store);
    },
  };
}
