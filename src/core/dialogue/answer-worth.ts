import { type Criterion, criteria, type Level } from "#core/service/criteria";
import { isHarmful, type Move } from "#core/service/moves";
import type { Choice, Turn } from "./turn";

/** A labelled answer: a ready one or a sample. */
export interface Labelled {
  readonly moves: readonly Move[];
  readonly scores: Readonly<Partial<Record<Criterion, Level>>>;
  readonly rules: readonly string[];
}

/** What an answer is worth in its turn: its asked levels, and less for every harmful move or broken rule. */
export function answerWorth({ moves, scores, rules }: Labelled, turn: Turn): number {
  const levels = criteria
    .filter((name) => turn.asks.includes(name))
    .reduce((sum, name) => sum + (scores[name] ?? 0), 0);
  const broken = rules.filter((rule) => turn.mustNot.includes(rule)).length;
  return levels - moves.filter(isHarmful).length - broken * 10;
}

/** The choice that is worth most in its turn, the first among equals; none where the turn has none. */
export function bestChoice(turn: Turn): Choice | undefined {
  return turn.choices.reduce<Choice | undefined>((best, choice) => {
    return best === undefined || answerWorth(choice, turn) > answerWorth(best, turn) ? choice : best;
  }, undefined);
}
