import type { WatchedStep } from "#core/dialogue/demonstration";
import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { shuffled } from "#core/service/chance";

/** Why a good answer works in a turn. */
export interface Reason {
  readonly turn: string;
  readonly why: string;
}

/** The reason of the turn and of two others of the conversation, in an order that is always the same for it. */
export function reasonsFor(telling: Telling, { before }: WatchedStep, steps: readonly WatchedStep[]): Reason[] {
  const turns = [before.turn, ...steps.map((step) => step.before.turn)];
  const reasons = [...new Set(turns)].flatMap((turn) => {
    const why = tell(telling, lineIds.why(turn));
    return why === "" ? [] : [{ turn, why }];
  });
  return reasons[0]?.turn === before.turn ? shuffled(reasons.slice(0, 3), reasons.length, before.turn) : [];
}
