import { canonical } from "#core/backup/canonical";
import { readRecord } from "#core/backup/saved-records";
import { putBackLocal } from "#storage/broken-local";
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
  for (const record of aside.records) if (await putBack(record)) back.push(record);
  const { database } = services().work;
  await database.removeAll(back.map(({ place }) => ({ store: setAsideStore, key: place })));
  const values = aside.values.filter(({ key, text }) => fitsValue(key, text) && putBackLocal(key));
  for (const { key } of values) refreshValue(key);
  await loadLearners();
  return Math.min(before, back.length + values.length);
}

async function putBack({ broken: { store, value } }: RecordAside): Promise<boolean> {
  const read = readRecord(store, value);
  if (read === undefined) return false;
  const itself = canonical(read.value);
  // Somebody whose own record was lost is listed without a name meanwhile: that is no newer one.
  const holds = (kept: unknown) =>
    kept === undefined ||
    canonical(kept) === itself ||
    (store === "learners" && (kept as { name?: unknown } | null)?.name === "");
  return services().work.database.putIf({ store, key: read.key, holds }, [{ store, ...read }]);
}
