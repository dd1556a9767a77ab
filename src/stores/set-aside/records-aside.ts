import { type SetAside, setAsideStore } from "#storage/records";
import { services } from "#stores/services";

/** A damaged record where it was put aside, and whose it is, if that can still be told. */
export interface RecordAside {
  /** Its key among what was set aside. */
  readonly place: string;
  readonly broken: SetAside;
  readonly owner: string | undefined;
}

/**
 * All records that were set aside on this device, of everybody.
 * @throws where the database cannot be read
 */
export async function recordsAside(): Promise<RecordAside[]> {
  const { database } = services().work;
  const aside = await database.all(setAsideStore);
  if (aside.length === 0) return [];
  const stores = await Promise.all(["learners", "sessions", "attempts"].map((store) => database.all(store)));
  const owners = new Map(stores.flat().map(({ key, value }) => [key, learnerIn(value)]));
  return aside.map(({ key: place, value }) => {
    const broken = { store: "", key: "", problem: "", value, ...(value as Partial<SetAside> | null) };
    return { place, broken, owner: ownerOf(broken, owners) };
  });
}

/** Keys begin with the conversation or the learner that a record belongs to: where the record is spoilt, they tell. */
function ownerOf({ store, key, value, learner }: SetAside, owners: ReadonlyMap<string, string | undefined>) {
  const [first = ""] = key.split(" ");
  return store === "learners" ? key : (learner ?? learnerIn(value) ?? owners.get(first));
}

function learnerIn(value: unknown): string | undefined {
  const { learner } = (value ?? {}) as { learner?: unknown };
  return typeof learner === "string" ? learner : undefined;
}
