import { isHarmful } from "#core/service/moves";
import type { ReviewedTurn } from "#stores/review";

/** The answer that cost most: broken rules and harmful moves first, then what was missing. The first among equals. */
export function weakestTurn(turns: readonly ReviewedTurn[]): ReviewedTurn | undefined {
  return turns.reduce<ReviewedTurn | undefined>((weakest, turn) => {
    return weakest === undefined || worth(turn) < worth(weakest) ? turn : weakest;
  }, undefined);
}

/** Mean of the asked levels, less one for every harmful move and two for every broken rule. */
function worth({ result }: ReviewedTurn): number {
  const levels = Object.values(result.levels);
  const mean = levels.length === 0 ? 0 : levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
  return mean - result.moves.filter(isHarmful).length - 2 * result.broken.length;
}
