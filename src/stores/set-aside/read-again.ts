import * as v from "valibot";
import { putBackLocal } from "#storage/broken-local";
import type { Move } from "#storage/database";
import { setAsideStore } from "#storage/records";
import { refreshValue } from "#stores/follow-tabs";
import { loadLearners } from "#stores/learners";
import { recordSchemas } from "#stores/record-schemas";
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
  const moved = await database.moveAll(aside.records.flatMap(wayBack));
  const values = aside.values.filter(({ key, text }) => fitsValue(key, text) && putBackLocal(key));
  for (const { key } of values) refreshValue(key);
  await loadLearners();
  return Math.min(before, back.length + moved.length + values.length);
}

/** The way back of a record that fits today; none where it does not. */
function wayBack({ place, broken: { store, key, value } }: RecordAside): Move[] {
  if (!Object.hasOwn(recordSchemas, store)) return [];
  const result = v.safeParse(recordSchemas[store as keyof typeof recordSchemas], value);
  if (!result.success) return [];
  // Somebody whose own record was lost is listed without a name meanwhile: that is no newer one.
  const holds = (kept: unknown) =>
    kept === undefined || (store === "learners" && (kept as { name?: unknown } | null)?.name === "");
  return [
    {
      from: { store: setAsideStore, key: place },
      to: { store, key, value: result.output },
      guard: { store, key, holds },
    },
  ];
}
