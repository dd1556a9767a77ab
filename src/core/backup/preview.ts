import { changesBy } from "./changes";
import type { Progress } from "./progress";

/** What a copy would bring to the work on a device. */
export interface Preview {
  /** Finished conversations that are not on the device yet, and those that are. */
  readonly finished: number;
  readonly known: number;
  /** Conversations left open that are not on the device yet, and open ones that the copy carries on. */
  readonly open: number;
  readonly carriedOn: number;
  /** Drill cards, own sentences and observations that are new or changed. */
  readonly drills: number;
  readonly phrases: number;
  readonly observations: number;
  /** Replies that were begun and not sent. */
  readonly drafts: number;
  /** Whether anything at all would be different. */
  readonly nothing: boolean;
}

/** What would be different on a device after a copy's work was put together with its own. */
export function previewOf(device: Progress, copy: Progress): Preview {
  const { put, remove } = changesBy(device, copy);
  const sessions = new Set(device.sessions.map(({ id }) => id));
  const attempts = new Set(device.attempts.map(({ id }) => id));
  const written = new Set([...put.sessions.map(({ id }) => id), ...put.inputs.map(({ session }) => session)]);
  const ended = new Set(put.attempts.map(({ id }) => id));
  const untouched = (id: string) => !ended.has(id) && !attempts.has(id);
  return {
    finished: put.attempts.filter(({ id }) => !attempts.has(id)).length,
    known: copy.attempts.filter(({ id }) => attempts.has(id)).length,
    open: put.sessions.filter(({ id }) => !sessions.has(id) && untouched(id)).length,
    carriedOn: [...written].filter((id) => sessions.has(id) && untouched(id)).length,
    drills: put.drills.length,
    phrases: put.phrases.length,
    observations: put.observations.length,
    drafts: put.drafts.length,
    nothing: [...Object.values(put), ...Object.values(remove)].every((records) => records.length === 0),
  };
}
