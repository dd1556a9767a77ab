import { createStore, useStore } from "zustand";
import type { AttemptRecord } from "#core/progress/records";
import type { Shift } from "#core/shift/shift";
import { savedShift } from "./saved-values";
import { settingsStore } from "./settings";

export type { Shift } from "#core/shift/shift";

const saved = () => savedShift(settingsStore.getState().learner);

/** The shift under way, and what has become of its conversations. */
export interface ShiftState {
  readonly shift: Shift | null;
  /** Finished conversations by session; undefined until they were looked up. */
  readonly done: ReadonlyMap<string, AttemptRecord> | undefined;
}

export const shiftStore = createStore<ShiftState>(() => ({ shift: saved().read(), done: undefined }));

/** The shift, kept up to date. */
export const useShift = () => useStore(shiftStore);

/** The shift as it is saved on the device. */
export const shiftSaved = () => saved().read();

/** Keeps a shift as the one under way; null ends it. */
export function keepShift(shift: Shift | null): void {
  saved().write(shift);
  shiftStore.setState({ shift });
}
