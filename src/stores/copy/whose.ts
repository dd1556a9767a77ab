import { idsIn, learnersIn } from "#core/backup/learners";
import { rootOf } from "#core/backup/line-of-work";
import { isId } from "#core/backup/plain";
import type { Progress } from "#core/backup/progress";
import { learnersLast } from "#stores/manage-learners";
import { services } from "#stores/services";
import { settingsStore } from "#stores/settings";

/** Whose work that of a copy can become: the current learner's, that of another who practises here, or somebody's who is new. */
export interface Whose {
  readonly who: "me" | "other" | "new";
  readonly learner: string;
  /** As they are called; "" where they have no name. */
  readonly name: string;
}

/**
 * Whose the work of a copy can become. Where it is the current learner's own there is nothing to ask.
 * @param name what its learner is called where it was made
 * @throws where the database cannot be read
 */
export async function whoseItCanBe(progress: Progress, name: string): Promise<readonly Whose[]> {
  const { learner: current } = settingsStore.getState();
  const ids = [...learnersIn(progress).keys()];
  const people = await services().work.learners.all();
  const named = (learner: string) => people.find((one) => one.learner === learner)?.name ?? "";
  const me: Whose = { who: "me", learner: current, name: named(current) };
  const holders = [...(await idsOfOthers(progress, current)).values()];
  if (!learnersLast() || (ids.every((id) => id === current) && holders.length === 0)) return [me];
  const known = people.map(({ learner }) => learner).filter((id) => id !== current);
  const others = known.filter((id) => ids.includes(id) || holders.includes(id));
  if (others.length > 0) return [me, ...others.map((id): Whose => ({ who: "other", learner: id, name: named(id) }))];
  const [only = "", ...more] = ids;
  const learner = more.length === 0 && isId(only) && only !== current ? only : services().newId();
  return [me, { who: "new", learner, name }];
}

/** Ids in a copy that this device keeps for somebody other than this learner, each with whom. */
export async function idsOfOthers(progress: Progress, learner: string): Promise<ReadonlyMap<string, string>> {
  const { database } = services().work;
  const wanted = idsIn(progress);
  const kept = await Promise.all(
    ["sessions", "attempts", "phrases", "observations"].map((store) => database.all(store)),
  );
  const owned = kept.flat().flatMap(({ key, value }): [string, string][] => {
    const { learner: owner } = (value ?? {}) as { learner?: unknown };
    const taken = typeof owner === "string" && owner !== learner && wanted.has(rootOf(key));
    return taken ? [[rootOf(key), owner]] : [];
  });
  return new Map(owned);
}
