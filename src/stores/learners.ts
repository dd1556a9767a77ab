import { createStore, useStore } from "zustand";
import type { LearnerRecord } from "#core/progress/records";
import { setAsideStore } from "#storage/records";
import { tellStorage } from "./notices";
import { ownedStores } from "./saved";
import { removeValuesOf, savedLearner, savedSettings } from "./saved-values";
import { services } from "./services";
import { recordsAside } from "./set-aside/records-aside";
import { settingsStore } from "./settings";

/** Everybody who practises on this device, the one who was there first at the head. */
export const learnerStore = createStore<{ readonly learners: readonly LearnerRecord[] }>(() => ({ learners: [] }));

export const useLearners = () => useStore(learnerStore, ({ learners }) => learners);

/** Loads who practises on this device. */
export async function loadLearners(): Promise<void> {
  const learners = await services().work.learners.all();
  learnerStore.setState({ learners: learners.sort((left, right) => left.addedAt - right.addedAt) });
}

/** Whether people can be told apart here: where nothing lasts, nobody comes back. */
export const learnersLast = () => services().work.lasting;

/** Adds somebody, with the settings of the tablet as they are now. */
export async function addLearner(name: string): Promise<void> {
  const { newId, now } = services();
  const learner = newId();
  const { language, conversationLanguage, theme } = settingsStore.getState();
  savedSettings(learner).change((fresh) => ({
    ...fresh,
    theme,
    ...(language !== undefined && { language }),
    ...(conversationLanguage !== undefined && { conversationLanguage }),
  }));
  await keep({ version: 1, learner, name, addedAt: now() });
}

/** Gives somebody another name. */
export async function renameLearner(record: LearnerRecord, name: string): Promise<void> {
  await keep({ ...record, name });
}

async function keep(record: LearnerRecord): Promise<void> {
  try {
    await services().work.learners.put(record.learner, record);
    await loadLearners();
  } catch {
    tellStorage("not-written");
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

/** Loads the app again from its first page. */
export function beginAnew(): void {
  location.hash = "";
  location.reload();
}
