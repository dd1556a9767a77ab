import { criteria } from "#core/service/criteria";
import { isHarmful } from "#core/service/moves";
import type { Choice, Turn } from "./scenario";

/** What a choice is worth in its turn: its asked levels, and less for every harmful move or broken rule. */
export function choiceWorth(choice: Choice, turn: Turn): number {
  const levels = criteria
    .filter((name) => turn.asks.includes(name))
    .reduce((sum, name) => sum + (choice.scores[name] ?? 0), 0);
  const broken = choice.rules.filter((rule) => turn.mustNot.includes(rule)).length;
  return levels - choice.moves.filter(isHarmful).length - broken * 10;
}

/** The choice that is worth most in its turn, the first among equals; none where the turn has none. */
export function bestChoice(turn: Turn): Choice | undefined {
  return turn.choices.reduce<Choice | undefined>((best, choice) => {
    return best === undefined || choiceWorth(choice, turn) > choiceWorth(best, turn) ? choice : best;
  }, undefined);
}
