import { createStore } from "zustand/vanilla";
import type { AttemptRecord } from "#core/progress/records";
import type { Shift } from "#core/shift/shift";
import { useStore } from "#stores/use-store";
import { whenValueWritten, whenWritten } from "./follow-tabs";
import { savedShift } from "./saved-values";
import { services } from "./services";
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

/** Keeps a shift as the one under way; null ends it. */
export function keepShift(shift: Shift | null): void {
  saved().write(shift);
  shiftStore.setState({ shift });
}

/** Looks up which conversations of the shift have come to their end. */
export async function loadShift(): Promise<void> {
  const sessions = new Set(
    saved()
      .read()
      ?.stops.flatMap(({ session }) => session ?? []),
  );
  const { attempts } = services().work;
  const found = sessions.size === 0 ? [] : (await attempts.all()).filter(({ session }) => sessions.has(session));
  shiftStore.setState({
    shift: saved().read(),
    done: new Map(found.map((attempt) => [attempt.session, attempt])),
  });
}

whenWritten(["attempts"], () => loadShift().catch(() => undefined));
whenValueWritten("sparring.shift", loadShift);
