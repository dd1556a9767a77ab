import { advance } from "#core/dialogue/advance";
import { type Play, placeOf } from "#core/dialogue/play";
import { replay } from "#core/dialogue/replay";
import { type Input, stepBack as takenBack } from "#core/dialogue/session";
import { tellStorage } from "#stores/notices";
import { services } from "#stores/services";
import { giveWay } from "./enter";
import { finish, isUnfinished } from "./finish";
import { changeTalk, currentTalk, type KeptInput, type Talk } from "./state";
import { spoken } from "./story";
import { writeTalk } from "./write-talk";

/**
 * Takes one input: it is shown at once, and counts as saved when its write has completed.
 * @returns whether it was written
 * @throws IllegalInput when the conversation cannot take it where it stands
 */
export async function take(input: Input): Promise<boolean> {
  const talk = currentTalk();
  const { play, events } = advance(talk.scenario, talk.play, input, talk.session.mode === "check");
  const index = (talk.inputs.at(-1)?.index ?? -1) + 1;
  const kept: KeptInput = { index, turn: talk.play.turn, led: placeOf(play), undone: false, input };
  const taken: Talk = { ...talk, play, inputs: [...talk.inputs, kept], events: [...talk.events, ...events] };
  changeTalk(talk.session.id, () => ({ play: taken.play, inputs: taken.inputs, events: taken.events }));
  const written = await save(taken);
  if (isUnfinished(taken)) await finish(taken);
  return written;
}

/** Takes the last answered turn back; what was said stays on record as undone. */
export async function stepBack(): Promise<void> {
  const talk = currentTalk();
  const inputs = takenBack(talk.inputs);
  const replayed = replay(talk.scenario, { ...talk.session, inputs });
  if (!replayed.fits) return;
  const changed = inputs.filter((kept, place) => kept !== talk.inputs[place]);
  const { play, events } = replayed;
  // Until it is written, a step back is no more safe than a reply: what it has changed does not count as saved.
  const savedTo = Math.min(talk.savedTo, (changed[0]?.index ?? 0) - 1);
  const back = { inputs, play, events, savedTo };
  changeTalk(talk.session.id, () => back);
  await save({ ...talk, ...back });
}

let wantedLanguage: string | undefined;

/** Changes the language in mid-conversation: customer lines change, what the trainee wrote stays. The last call wins. */
export async function speak(language: string): Promise<void> {
  const { session, texts: shown } = currentTalk();
  const wanted = spoken(session.scenario, language);
  wantedLanguage = wanted;
  if (shown.language === wanted) return;
  const texts = await services().content.texts(session.scenario, wanted);
  if (wantedLanguage === wanted) changeTalk(session.id, () => ({ texts }));
}

/** Writes all that is not safe yet, also what an earlier write has failed to keep, so that no hole is left behind. */
async function save({ session, inputs, savedTo }: Talk): Promise<boolean> {
  const pending = inputs.filter(({ index }) => index > savedTo);
  try {
    const written = await writeTalk({ session, inputs: pending, whole: inputs });
    const last = pending.at(-1)?.index ?? savedTo;
    if (written) changeTalk(session.id, (talk) => ({ savedTo: Math.max(talk.savedTo, last) }));
    else await giveWay(session.id);
    return written;
  } catch {
    tellStorage("not-written");
    return false;
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
