import { type BrokenLocal, brokenLocals } from "#storage/broken-local";
import { ownerOfValue, smallValues } from "#stores/saved-values";
import { settingsStore } from "#stores/settings";
import { type RecordAside, recordsAside } from "./records-aside";

/** What was set aside because it could not be read. */
export interface KeptAside {
  readonly records: readonly RecordAside[];
  readonly values: readonly BrokenLocal[];
}

/**
 * What was set aside of the current learner's, and what nobody can say whose it is.
 * @throws where the database cannot be read
 */
export async function keptAside(): Promise<KeptAside> {
  const { learner } = settingsStore.getState();
  const shown = (owner: string | undefined) => owner === undefined || owner === learner;
  const records = (await recordsAside()).filter(({ owner }) => shown(owner));
  return { records, values: brokenLocals(smallValues).filter(({ key }) => shown(ownerOfValue(key))) };
}

/** How many things they are. */
export function countAside({ records, values }: KeptAside): number {
  return records.length + values.length;
}

/** What of a record tells when it was made. */
const times = ["at", "finishedAt", "startedAt", "addedAt"] as const;

/** From when they are, as far as they still tell: the first and the last moment. */
export function daysAside({ records }: KeptAside): { readonly from: number; readonly to: number } | undefined {
  const found = records.flatMap(({ broken }) => {
    const fields = (broken.value ?? {}) as Readonly<Record<string, unknown>>;
    return times.map((name) => fields[name]).filter(isMoment);
  });
  if (found.length === 0) return undefined;
  return {
    from: found.reduce((one, other) => Math.min(one, other)),
    to: found.reduce((one, other) => Math.max(one, other)),
  };
}

/** A damaged time is any number; before 2020 there was nothing to keep. */
function isMoment(value: unknown): value is number {
  return typeof value === "number" && value > Date.UTC(2020, 0) && value < Date.UTC(2200, 0);
}
