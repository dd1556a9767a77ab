import type { LearnerRecord } from "#core/progress/records";
import { withoutHidden } from "#core/service/hidden-characters";
import { setAsideStore } from "#storage/records";
import { beginAnew, learnerStore, loadLearners } from "./learners";
import { tellStorage } from "./notices";
import { ownedStores } from "./saved";
import { removeValuesOf, savedLearner, savedSettings } from "./saved-values";
import { services } from "./services";
import { recordsAside } from "./set-aside/records-aside";
import { settingsStore } from "./settings";

/** The longest name. */
export const longestName = 40;

/** Whether people can be told apart here: where nothing lasts, nobody comes back. */
export const learnersLast = () => services().work.lasting;

/**
 * Adds somebody, with the settings of the tablet as they are now.
 * @param learner the id that they go by on another device, where their work comes from there
 * @returns whether it was written
 */
export async function addLearner(name: string, learner = services().newId()): Promise<boolean> {
  const { now } = services();
  const { language, conversationLanguage, theme } = settingsStore.getState();
  savedSettings(learner).change((fresh) => ({
    ...fresh,
    theme,
    ...(language !== undefined && { language }),
    ...(conversationLanguage !== undefined && { conversationLanguage }),
  }));
  return keep({ version: 1, learner, name: tidy(name), addedAt: now() });
}

/** Gives somebody another name. */
export async function renameLearner(record: LearnerRecord, name: string): Promise<boolean> {
  return keep({ ...record, name: tidy(name) });
}

function tidy(name: string): string {
  return withoutHidden(name).trim().slice(0, longestName);
}

async function keep(record: LearnerRecord): Promise<boolean> {
  try {
    await services().work.learners.put(record.learner, record);
    await loadLearners();
    return true;
  } catch {
    tellStorage("not-written");
    return false;
  }
}

/** Somebody else practises from now on: the app begins anew, so that nothing of the one before stays on the screen. */
export function switchTo(learner: string): void {
  savedLearner().write(learner);
  beginAnew();
}

/** Deletes somebody with everything of theirs; who practises goes on, or the first of the others does. */
export async function deleteLearner(learner: string): Promise<void> {
  const { database } = services().work;
  try {
    const found = await Promise.all([...ownedStores.map((store) => placesOf(learner, store)), placesAside(learner)]);
    await database.removeAll([{ store: "learners", key: learner }, ...found.flat()]);
  } catch {
    tellStorage("not-written");
    return;
  }
  removeValuesOf(learner);
  await loadLearners();
  const [first] = learnerStore.getState().learners;
  if (first && learner === settingsStore.getState().learner) switchTo(first.learner);
}

/** What would go with somebody, counted. */
export async function workOf(
  learner: string,
): Promise<Readonly<Record<"conversations" | "phrases" | "recordings", number>>> {
  const count = async (store: string) => (await placesOf(learner, store)).length;
  const [conversations, phrases, recordings] = await Promise.all(["sessions", "phrases", "recordings"].map(count));
  return { conversations: conversations ?? 0, phrases: phrases ?? 0, recordings: recordings ?? 0 };
}

/** Where a store holds something of a learner. */
async function placesOf(learner: string, store: string) {
  const all = await services().work.database.all(store);
  const ownerOf = (value: unknown) => (value as { learner?: unknown } | null)?.learner;
  const own = all.filter(({ key, value }) => ownerOf(value) === learner || key.startsWith(`${learner} `));
  return own.map(({ key }) => ({ store, key }));
}

/** The same of what was set aside, where it can still be told whose it was. */
async function placesAside(learner: string) {
  const own = (await recordsAside()).filter(({ owner }) => owner === learner);
  return own.map(({ place }) => ({ store: setAsideStore, key: place }));
}
