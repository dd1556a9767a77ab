import { createStore } from "zustand/vanilla";
import { withoutCopy } from "#core/backup/reminder";
import { type Copies, savedCopies } from "#stores/saved-values";
import { settingsStore } from "#stores/settings";
import { useStore } from "#stores/use-store";

const saved = () => savedCopies(settingsStore.getState().learner);

/** What is known of copies, with whose it is: who practises is found out only after this was loaded. */
const copyStore = createStore<{ readonly learner: string; readonly copies: Copies }>(() => ({
  learner: settingsStore.getState().learner,
  copies: saved().read(),
}));

function own(state: ReturnType<typeof copyStore.getState>): Copies {
  return state.learner === settingsStore.getState().learner ? state.copies : saved().read();
}

/** When the learner last saved a copy; none where they never did. */
export const useLastCopy = () => useStore(copyStore, (state) => own(state).at);

/** How many of so many finished conversations no copy has, where it is time to say so; else 0. */
export const useWithoutCopy = (finished: number) => useStore(copyStore, (state) => withoutCopy(finished, own(state)));

/** A copy was saved after so many conversations. */
export function noteCopy(at: number, finished: number): void {
  keep({ at, copied: finished, putOff: 0 });
}

/** A copy of so many conversations was brought back for somebody: as far as it goes, they have one. */
export function noteBrought(learner: string, savedAt: number | undefined, finished: number): void {
  const copies = savedCopies(learner).change(({ at, copied, putOff }) => {
    const latest = Math.max(at ?? 0, savedAt ?? 0);
    return { ...(latest > 0 && { at: latest }), copied: Math.max(copied, finished), putOff };
  });
  if (learner === settingsStore.getState().learner) copyStore.setState({ learner, copies });
}

/** The trainee has read the reminder: it comes again after some more conversations. */
export function putOffCopy(finished: number): void {
  keep({ putOff: finished });
}

function keep(change: Partial<Copies>): void {
  const copies = saved().change((kept) => ({ ...kept, ...change }));
  copyStore.setState({ learner: settingsStore.getState().learner, copies });
}
