import { redoneTurns } from "#core/dialogue/session";
import { attemptOf } from "#core/progress/attempt";
import { askToKeep } from "#storage/persistence";
import { tellStorage } from "#stores/notices";
import { services } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { changeTalk, type Talk } from "./state";
import { tellingOf } from "./telling";

/** Whether a conversation has ended and its attempt was never kept: the page was killed in between, or a write failed. */
export function isUnfinished({ play, session }: Talk): boolean {
  return play.ending !== undefined && session.attempt === undefined;
}

/** Freezes an ended conversation into an attempt, under the session's own id so that finishing twice changes nothing. */
export async function finish(talk: Talk): Promise<void> {
  const { work, now } = services();
  const { session, play, events } = talk;
  const timed = settingsStore.getState().clock;
  const redone = redoneTurns(talk.inputs);
  const attempt = attemptOf(
    { id: session.id, session, play, events, finishedAt: now(), timed, redone },
    tellingOf(talk),
  );
  const finished = { ...session, attempt: attempt.id };
  try {
    await work.attempts.put(attempt.id, attempt);
    await work.sessions.put(session.id, finished);
    changeTalk(session.id, () => ({ session: finished }));
    // From the first finished conversation on there is something to lose: now the browser is asked to keep it.
    void askToKeep();
  } catch {
    tellStorage("not-written");
  }
}
