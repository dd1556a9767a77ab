import { canonical } from "#core/backup/canonical";
import { type BrokenLocal, setAsideLocal } from "#storage/broken-local";
import { placedAside, type SetAside } from "#storage/records";
import { largestCopy } from "#stores/copy/bring-copy";
import { keyForLearner, ownerOfValue } from "#stores/saved-values";
import { services } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { type AsideRead, readAside } from "./aside-read";
import { readAgain } from "./read-again";
import type { RecordAside } from "./records-aside";

/** What became of a file of what was set aside: how much could be read by now, and how much is set aside here. */
export interface AsideBrought {
  readonly back: number;
  readonly left: number;
}

/**
 * Brings back what was set aside and saved as a file, on this device or another. It is set aside here first, so that
 * nothing is lost in between, and then read again: what fits is back in its place.
 * @returns undefined where the file is of another kind
 * @throws where the file cannot be read or the database not be written
 */
export async function bringAside(file: Blob): Promise<AsideBrought | undefined> {
  const read = file.size > largestCopy ? undefined : readAside(await file.text());
  if (read === undefined) return undefined;
  const { records, values } = await asOnThisDevice(read);
  const placed: RecordAside[] = [];
  for (const broken of records) placed.push({ place: await setAside(broken), broken, owner: undefined });
  const set = values.filter(({ key, text }) => setAsideLocal(key, text));
  const back = await readAgain({ records: placed, values: set });
  return { back, left: placed.length + set.length - back };
}

/** Whose things are: theirs who practise here; what is of anybody else becomes the current learner's. */
async function asOnThisDevice({ records, values }: AsideRead): Promise<AsideRead> {
  const { learner: current } = settingsStore.getState();
  const here = new Set((await services().work.learners.all()).map(({ learner }) => learner));
  const whose = (owner: string) => (here.has(owner) ? owner : current);
  const known = records.filter(({ store, key }) => store !== "learners" || here.has(key));
  return {
    records: known.map((broken) => givenTo(broken, whose)),
    values: values.flatMap(({ key, text }): BrokenLocal[] => {
      const owner = ownerOfValue(key);
      return owner === undefined ? [] : [{ key: keyForLearner(key, whose(owner)), text }];
    }),
  };
}

function givenTo(broken: SetAside, whose: (owner: string) => string): SetAside {
  const { key, value } = broken;
  const owner = broken.learner ?? (value as { readonly learner?: unknown } | null)?.learner;
  if (typeof owner !== "string") return { ...broken, learner: whose("") };
  const learner = whose(owner);
  const own = typeof value === "object" && value !== null && "learner" in value ? { ...value, learner } : value;
  return { ...broken, key: key.startsWith(`${owner} `) ? learner + key.slice(owner.length) : key, value: own, learner };
}

/** Sets something aside beside what is aside already, unless it is the very same. */
async function setAside(broken: SetAside): Promise<string> {
  const { work, newId } = services();
  const place = placedAside(broken);
  const same = (kept: unknown) => kept === undefined || canonical(kept) === canonical(broken);
  if (await work.database.putIf({ ...place, holds: same }, [place])) return place.key;
  const other = `${place.key} ${newId()}`;
  await work.database.put(place.store, other, broken);
  return other;
}
