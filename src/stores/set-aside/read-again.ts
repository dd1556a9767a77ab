import { canonical } from "#core/backup/canonical";
import { readRecord } from "#core/backup/saved-records";
import { putBackLocal } from "#storage/broken-local";
import type { Move, Placed } from "#storage/database";
import { setAsideStore } from "#storage/records";
import { refreshValue } from "#stores/follow-tabs";
import { loadLearners } from "#stores/learners";
import { fitsValue } from "#stores/saved-values";
import { services } from "#stores/services";
import { countAside, type KeptAside } from "./kept-aside";
import { linesAgain } from "./lines-again";
import type { RecordAside } from "./records-aside";

/**
 * Reads what was set aside once more, as today's version reads it, and puts back what fits: a later version may read
 * what an earlier one could not. What has come in its place since is newer, and stays.
 * @returns how much is back
 * @throws where the database cannot be written
 */
export async function readAgain(aside: KeptAside): Promise<number> {
  const before = countAside(aside);
  const lines = aside.records.filter(({ broken }) => broken.store === "copy");
  const back = await linesAgain(lines);
  const { database } = services().work;
  await database.removeAll(back.map(({ place }) => ({ store: setAsideStore, key: place })));
  const moved = await database.moveAll(waysBack(aside.records));
  const values = aside.values.filter(({ key, text }) => fitsValue(key, text) && putBackLocal(key));
  for (const { key } of values) refreshValue(key);
  await loadLearners();
  return Math.min(before, back.length + moved.length + values.length);
}

/** The way back of each record that fits today; of several that belong in one place only the first one's. */
function waysBack(records: readonly RecordAside[]): Move[] {
  const ways = new Map<string, Move>();
  for (const { place, broken } of records) {
    const read = readRecord(broken.store, broken.value);
    if (read === undefined) continue;
    const to = { store: broken.store, ...read };
    const where = `${to.store} ${to.key}`;
    const guard = { store: to.store, key: to.key, holds: isFree(to) };
    if (!ways.has(where)) ways.set(where, { from: { store: setAsideStore, key: place }, to, guard });
  }
  return [...ways.values()];
}

/** Whether what stands in a record's place now is no newer one. */
function isFree({ store, value }: Placed): (kept: unknown) => boolean {
  const itself = canonical(value);
  // Somebody whose own record was lost is listed without a name meanwhile.
  const nameless = (kept: unknown) => store === "learners" && (kept as { name?: unknown } | null)?.name === "";
  return (kept) => kept === undefined || canonical(kept) === itself || nameless(kept);
}
