import { redoneTurns } from "#core/dialogue/session";
import { attemptOf } from "#core/progress/attempt";
import { askToKeep } from "#storage/persistence";
import { tellStorage } from "#stores/notices";
import { services } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { changeTalk, type Talk } from "./state";
import { tellingOf } from "./telling";
import { writeTalk } from "./write-talk";

/** Whether a conversation has ended and its attempt was never kept: the page was killed in between, or a write failed. */
export function isUnfinished({ play, session }: Talk): boolean {
  return play.ending !== undefined && session.attempt === undefined;
}

/** Freezes an ended conversation into an attempt, under the session's own id so that finishing twice changes nothing. */
export async function finish(talk: Talk): Promise<void> {
  const { now } = services();
  const { session, play, events } = talk;
  const timed = settingsStore.getState().clock;
  const redone = redoneTurns(talk.inputs);
  const attempt = attemptOf(
    { id: session.id, session, play, events, finishedAt: now(), timed, redone },
    tellingOf(talk),
  );
  const finished = { ...session, attempt: attempt.id };
  try {
    // In one step, and never over what another tab has finished: a finished attempt does not change.
    const inputs = talk.inputs.filter(({ index }) => index > talk.savedTo);
    const written = await writeTalk({ session: finished, inputs, whole: talk.inputs, attempt });
    if (written) changeTalk(session.id, () => ({ session: finished, endNotKept: false }));
    // From the first finished conversation on there is something to lose: now the browser is asked to keep it.
    void askToKeep();
  } catch {
    changeTalk(session.id, () => ({ endNotKept: true }));
    tellStorage("not-written");
  }
}
