import { useEffect, useState } from "preact/hooks";
import type { Move } from "#core/service/moves";
import { judgeDraft } from "#stores/conversation/judging";
import type { Talk } from "#stores/conversation/state";

/** A draft is looked at when the writing pauses so long: not at every stroke. */
const pause = 400;

const none: readonly Move[] = [];

/** The moves that stand in a draft, found when the writing pauses; none where the scorer is not at hand. */
export function useMovesIn(talk: Talk, draft: string): readonly Move[] {
  const [moves, setMoves] = useState(none);
  useEffect(() => {
    let wanted = true;
    const show = (found: readonly Move[]) => wanted && setMoves(found);
    const look = () => {
      if (draft.trim() === "") return show(none);
      judgeDraft(talk, draft.trim()).then(
        ({ judgement }) => show(judgement.moves.map(({ move }) => move)),
        () => show(none),
      );
    };
    const timer = setTimeout(look, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [talk, draft]);
  return moves;
}
