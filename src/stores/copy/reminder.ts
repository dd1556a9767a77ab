import { createStore, useStore } from "zustand";
import { withoutCopy } from "#core/backup/reminder";
import { type Copies, savedCopies } from "#stores/saved";
import { settingsStore } from "#stores/settings";

const saved = savedCopies();
const copyStore = createStore<{ readonly copies: Copies }>(() => ({ copies: saved.read() }));
const never: Copies[string] = { copied: 0, putOff: 0 };

const own = ({ copies }: { readonly copies: Copies }) => copies[settingsStore.getState().learner] ?? never;

/** When the current learner last saved a copy; none where they never did. */
export const useLastCopy = () => useStore(copyStore, (state) => own(state).at);

/** How many of so many finished conversations no copy has, where it is time to say so; else 0. */
export const useWithoutCopy = (finished: number) => useStore(copyStore, (state) => withoutCopy(finished, own(state)));

/** A copy was saved after so many conversations. */
export function noteCopy(at: number, finished: number): void {
  keep({ at, copied: finished, putOff: 0 });
}

/** The trainee has read the reminder: it comes again after some more conversations. */
export function putOffCopy(finished: number): void {
  keep({ ...own(copyStore.getState()), putOff: finished });
}

function keep(copies: Copies[string]): void {
  const all = { ...saved.read(), [settingsStore.getState().learner]: copies };
  saved.write(all);
  copyStore.setState({ copies: all });
}
