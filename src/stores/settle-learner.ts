import { inTurn } from "#storage/claim";
import { setAsideStore } from "#storage/records";
import { loadLearners } from "./learners";
import { ownedStores } from "./saved";
import { savedLearner } from "./saved-values";
import { services } from "./services";
import { readSettings } from "./settings";

/**
 * Finds out who practises, as the app opens: at once where whoever did before is still known. Small values are the first
 * to be lost (a power cut, a cleaner): whoever has work on this device is found again by it.
 */
export async function settleLearner(): Promise<void> {
  const pointed = savedLearner().read();
  if (await isStillKnown(pointed).catch(() => false)) readSettings(pointed);
  // Two tabs that are opened for the first time at once are one person.
  else await inTurn("sparring start", settle);
}

/** Whether a learner is there, and nobody is missing. */
async function isStillKnown(learner: string): Promise<boolean> {
  if (learner === "") return false;
  const known = (await loadLearners()).map((one) => one.learner);
  return known.includes(learner) && (await setAsideLearners(known)).length === 0;
}

async function settle(): Promise<void> {
  const pointed = savedLearner().read();
  const learner = await settled(pointed).catch(() => pointed || services().newId());
  if (learner !== pointed) savedLearner().write(learner);
  readSettings(learner);
}

async function settled(pointed: string): Promise<string> {
  const { newId, now, work } = services();
  const known = (await loadLearners()).map(({ learner }) => learner);
  const lost = await setAsideLearners(known);
  if (known.includes(pointed) && lost.length === 0) return pointed;
  const owners = await ownersByWork();
  const learner =
    pointed !== "" && (owners.length === 0 || owners.includes(pointed)) ? pointed : (owners[0] ?? known[0]);
  const chosen = learner ?? newId();
  const missing = [...new Set([...owners, ...lost, chosen])].filter((id) => !known.includes(id));
  const at = now();
  await work.learners.putAll(
    missing.map((id) => ({ key: id, value: { version: 1, learner: id, name: "", addedAt: at } })),
  );
  await loadLearners();
  return chosen;
}

/** Learners whose own record was damaged: their work is intact, and only the name is gone. */
async function setAsideLearners(known: readonly string[]): Promise<string[]> {
  const aside = await services().work.database.under(setAsideStore, "learners ");
  return aside.map(({ key }) => key.slice("learners ".length)).filter((id) => !known.includes(id));
}

/** Everybody who has work on this device, who has most first. */
async function ownersByWork(): Promise<string[]> {
  const stores = await Promise.all(ownedStores.map((store) => services().work.database.all(store)));
  const counts = new Map<string, number>();
  for (const { value } of stores.flat()) {
    const { learner } = (value ?? {}) as { learner?: unknown };
    if (typeof learner === "string") counts.set(learner, (counts.get(learner) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left).map(([learner]) => learner);
}
