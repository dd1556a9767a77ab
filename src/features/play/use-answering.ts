import { useState } from "preact/hooks";
import { choicesAreOpen } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";

/** How the trainee answers this turn: by ready answers or in own words, and the way between them. */
export interface Answering {
  readonly choosing: boolean;
  /** Whether the turn takes both, so that one can go back to own words. */
  readonly takesFreeText: boolean;
  readonly toChoices: () => void;
  readonly toOwnWords: () => void;
}

/** Own words come first wherever a turn takes them; ready answers stay open once they were opened. */
export function useAnswering(talk: Talk): Answering {
  const { play, scenario, session } = talk;
  const takesFreeText = scenario.turns[play.turn]?.freeText === true || session.mode === "check";
  // Which turn the trainee has turned to its choices in; another turn begins anew.
  const [turned, setTurned] = useState<string>();
  const visit = `${play.turn} ${play.visits[play.turn]}`;
  return {
    choosing: choicesAreOpen(talk, play) && (!takesFreeText || turned === visit),
    takesFreeText,
    toChoices: () => setTurned(visit),
    toOwnWords: () => setTurned(undefined),
  };
}
