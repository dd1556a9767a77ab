import { type IDBPDatabase, type IDBPTransaction, openDB } from "idb";

type Upgrade = IDBPTransaction<unknown, string[], "versionchange">;

/** What a database is made of: a version, its stores, and the steps that change what an earlier version left in them. */
export interface DatabasePlan {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly string[];
  /** By the version that they lead to. */
  readonly steps?: Readonly<Record<number, (upgrade: Upgrade) => Promise<void>>>;
}

/** Another tab holds the database in an older form and does not let go of it. */
export class StillOpenElsewhere extends Error {}

/** So long another tab may take to let go, in milliseconds. */
const patience = 5000;

/**
 * A way to the database that is found again when it was lost: deleted, taken by a newer version or cut off by the browser
 * while it was open.
 */
export function connectionTo(plan: DatabasePlan): () => Promise<IDBPDatabase> {
  let open: Promise<IDBPDatabase> | undefined;
  const lost = () => {
    open = undefined;
  };
  return () => {
    open ??= openPlanned(plan, lost).catch((problem: unknown) => {
      lost();
      throw problem;
    });
    return open;
  };
}

function openPlanned({ name, version, stores, steps = {} }: DatabasePlan, lost: () => void): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    const opening = openDB(name, version, {
      async upgrade(database, before, _now, transaction) {
        const held = new Set<string>(database.objectStoreNames);
        for (const store of stores) if (!held.has(store)) database.createObjectStore(store);
        if (before === 0) return;
        for (let to = before + 1; to <= version; to++) await steps[to]?.(transaction);
      },
      blocked: () => setTimeout(() => reject(new StillOpenElsewhere()), patience),
      // Another tab wants a newer version, or to delete it: let it, rather than block it.
      blocking(_current, _wanted, event) {
        lost();
        (event.target as IDBDatabase).close();
      },
      terminated: lost,
    });
    opening.then(resolve, reject);
  });
}
