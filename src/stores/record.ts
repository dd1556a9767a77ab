import { createStore } from "zustand/vanilla";
import { drillsIn } from "#core/backup/saved-records";
import { countDue } from "#core/drills/due";
import type { ObservationRecord, ReflectionRecord } from "#core/progress/records";
import { changedReflection } from "#core/progress/reflecting";
import { useStore } from "#stores/use-store";
import { whenWritten } from "./follow-tabs";
import { tellStorage } from "./notices";
import { services } from "./services";
import { conversationLanguage, settingsStore } from "./settings";

/** What the trainee thinks of the own conversations, and what was seen in real contacts. */
export interface TrainingRecord {
  readonly status: "loading" | "ready" | "failed";
  /** When it was loaded: the moment that advice is given for. */
  readonly at: number;
  readonly reflections: readonly ReflectionRecord[];
  /** How many drill cards of the language that is practised have come back. */
  readonly dueDrills: number;
  /** The latest first. */
  readonly observations: readonly ObservationRecord[];
}

export const recordStore = createStore<TrainingRecord>(() => ({
  status: "loading",
  at: 0,
  reflections: [],
  dueDrills: 0,
  observations: [],
}));

/** A part of the record, kept up to date. */
export function useRecord<Part>(select: (record: TrainingRecord) => Part): Part {
  return useStore(recordStore, select);
}

/** Loads the record anew. */
export async function loadRecord(): Promise<void> {
  try {
    const { work, now } = services();
    const settings = settingsStore.getState();
    const [reflections, observations, drills] = await Promise.all([
      work.reflections.all(),
      work.observations.all(),
      work.drills.under(drillsIn(settings.learner, conversationLanguage(settings))),
    ]);
    observations.sort((left, right) => right.at - left.at);
    recordStore.setState({ status: "ready", at: now(), reflections, observations, dueDrills: countDue(drills, now()) });
  } catch {
    recordStore.setState({ status: "failed" });
  }
}

/** Keeps an attempt as the trainee's best save; one chosen earlier stays in the record and is it no longer. */
export async function chooseSave(attempt: string): Promise<void> {
  const { work, now } = services();
  const { learner } = settingsStore.getState();
  try {
    const found = (await work.reflections.under(attempt)).find((reflection) => reflection.attempt === attempt);
    const kept = found ?? { version: 1 as const, learner, attempt, disputes: [] };
    await work.reflections.put(attempt, changedReflection(kept, { bestSave: now() }, now()));
    await loadRecord();
  } catch {
    tellStorage("not-written");
  }
}

/** Keeps what was seen in a real contact. */
export async function keepObservation(seen: Pick<ObservationRecord, "channel" | "levels" | "note">): Promise<boolean> {
  const { work, now, newId } = services();
  const { learner } = settingsStore.getState();
  const observation: ObservationRecord = { version: 1, learner, id: newId(), at: now(), ...seen };
  try {
    await work.observations.put(observation.id, observation);
    await loadRecord();
    return true;
  } catch {
    tellStorage("not-written");
    return false;
  }
}

/** Takes an observation out of the record. */
export async function removeObservation(id: string): Promise<void> {
  try {
    await services().work.observations.remove(id);
    await loadRecord();
  } catch {
    tellStorage("not-written");
  }
}

whenWritten(["reflections", "observations", "drills"], () => recordStore.getState().status === "ready" && loadRecord());
