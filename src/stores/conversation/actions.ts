import { advance } from "#core/dialogue/advance";
import type { Play } from "#core/dialogue/play";
import { replay } from "#core/dialogue/replay";
import { type Input, stepBack as takenBack } from "#core/dialogue/session";
import { attemptOf } from "#core/progress/attempt";
import { tellStorage } from "#stores/notices";
import { inputKey } from "#stores/saved";
import { services } from "#stores/services";
import { spoken } from "./open";
import { changeTalk, currentTalk, type KeptInput, type Talk } from "./state";
import { tellingOf } from "./telling";

/**
 * Takes one input: it is shown at once, and counts as saved when its write has completed.
 * @throws IllegalInput when the conversation cannot take it where it stands
 */
export async function take(input: Input): Promise<void> {
  const talk = currentTalk();
  const { play, events } = advance(talk.scenario, talk.play, input, talk.session.mode === "check");
  const index = (talk.inputs.at(-1)?.index ?? -1) + 1;
  const kept: KeptInput = { index, turn: talk.play.turn, undone: false, input };
  const inputs = [...talk.inputs, kept];
  changeTalk(talk.session.id, () => ({ play, inputs, events: [...talk.events, ...events] }));
  await save(talk, [kept]);
  if (play.ending !== undefined) await finish(currentTalk());
}

/** Takes the last answered turn back; what was said stays on record as undone. */
export async function stepBack(): Promise<void> {
  const talk = currentTalk();
  const inputs = takenBack(talk.inputs);
  const replayed = replay(talk.scenario, { ...talk.session, inputs });
  if (!replayed.fits) return;
  changeTalk(talk.session.id, () => ({ inputs, play: replayed.play, events: replayed.events }));
  const changed = inputs.filter((kept, place) => kept !== talk.inputs[place]);
  await save(talk, changed);
}

/** Changes the language in mid-conversation: customer lines change, what the trainee wrote stays. */
export async function speak(language: string): Promise<void> {
  const { session, texts: shown } = currentTalk();
  const wanted = spoken(session.scenario, language);
  if (shown.language === wanted) return;
  const texts = await services().content.texts(session.scenario, wanted);
  changeTalk(session.id, () => ({ texts }));
}

async function save({ session }: Talk, changed: readonly KeptInput[]): Promise<void> {
  const { work, now } = services();
  const { id, learner } = session;
  const records = changed.map((kept) => ({
    key: inputKey(id, kept.index),
    value: { version: 1 as const, learner, session: id, at: now(), ...kept },
  }));
  try {
    await work.inputs.putAll(records);
    const last = Math.max(...changed.map(({ index }) => index));
    changeTalk(id, ({ savedTo }) => ({ savedTo: Math.max(savedTo, last) }));
  } catch {
    tellStorage("not-written");
  }
}

/** Freezes an ended conversation into an attempt, under the session's own id so that finishing twice changes nothing. */
async function finish(talk: Talk): Promise<void> {
  const { work, now } = services();
  const { session, play, events } = talk;
  const attempt = attemptOf({ id: session.id, session, play, events, finishedAt: now() }, tellingOf(talk));
  const finished = { ...session, attempt: attempt.id };
  try {
    await work.attempts.put(attempt.id, attempt);
    await work.sessions.put(session.id, finished);
    changeTalk(session.id, () => ({ session: finished }));
  } catch {
    tellStorage("not-written");
  }
}

/** Whether the trainee may take the last turn back: never in a check, and only where something was answered. */
export function mayStepBack({ session, inputs, play }: Talk): boolean {
  return (
    session.mode !== "check" &&
    play.ending === undefined &&
    takenBack(inputs).some((input, index) => input !== inputs[index])
  );
}

/** Whether the ready answers may be seen: at turns that have them, and with free text only after an own draft. */
export function choicesAreOpen({ scenario, session }: Talk, play: Play): boolean {
  const turn = scenario.turns[play.turn];
  if (turn === undefined || turn.choices.length === 0 || session.mode === "check") return false;
  return !turn.freeText || play.opened.includes("choices");
}
