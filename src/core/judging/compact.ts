import type { CompactJudgement } from "#core/dialogue/session";
import type { Judgement } from "#core/scoring/types";
import { criteria } from "#core/service/criteria";
import type { JudgedInTurn } from "./judge-in-turn";

/** What is kept of a judgement in the conversation's input. */
export function compactOf({ judgement, facts, rules }: JudgedInTurn): CompactJudgement {
  return {
    understood: judgement.understood,
    scores: Object.fromEntries(
      criteria.map((name) => [name, judgement.criteria[name].level]),
    ) as CompactJudgement["scores"],
    moves: compactMoves(judgement),
    told: unique(facts.told.map(({ id }) => id)),
    wrong: unique(facts.wrong.map(({ id }) => id)),
    rules: [...rules],
    scorer: judgement.scorer,
  };
}

/** Each move once; stock only where every place that makes it is a stock phrase. */
function compactMoves({ moves }: Judgement): CompactJudgement["moves"] {
  return unique(moves.map(({ move }) => move)).map((move) => ({
    move,
    stock: moves.every((found) => found.move !== move || found.strength === "stock"),
  }));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
