import { createStore } from "zustand/vanilla";
import type { LearnerRecord } from "#core/progress/records";
import { useStore } from "#stores/use-store";
import { whenValueWritten, whenWritten } from "./follow-tabs";
import { savedLearner } from "./saved-values";
import { services } from "./services";
import { settingsStore } from "./settings";

/** Everybody who practises on this device, the one who was there first at the head. */
export const learnerStore = createStore<{ readonly learners: readonly LearnerRecord[] }>(() => ({ learners: [] }));

export const useLearners = () => useStore(learnerStore, ({ learners }) => learners);

/** Loads who practises on this device, and tells it. */
export async function loadLearners(): Promise<readonly LearnerRecord[]> {
  const learners = await services().work.learners.all();
  learners.sort((left, right) => left.addedAt - right.addedAt);
  learnerStore.setState({ learners });
  return learners;
}

/** Loads the app again from its first page. */
export function beginAnew(): void {
  location.hash = "";
  location.reload();
}

whenWritten(["learners"], () => loadLearners().catch(() => undefined));
whenValueWritten("sparring.learner", () => savedLearner().read() !== settingsStore.getState().learner && beginAnew());
