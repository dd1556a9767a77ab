import { countLabels, farOff, microF1, quadraticWeightedKappa } from "#core/scoring/agreement";
import type { Judgement } from "#core/scoring/types";
import { criteria, type Scores } from "#core/service/criteria";

/** What somebody or something gave a reply. */
export interface Given {
  readonly scores: Scores;
  readonly moves: readonly string[];
}

export function asGiven({ criteria: levels, moves }: Judgement): Given {
  return {
    scores: Object.fromEntries(criteria.map((name) => [name, levels[name].level])) as Scores,
    moves: moves.map(({ move }) => move),
  };
}

export function levelsOf(given: readonly Given[], criterion: keyof Scores): number[] {
  return given.map(({ scores }) => scores[criterion]);
}

function meanOver(figure: (criterion: keyof Scores) => number): number {
  return criteria.reduce((sum, criterion) => sum + figure(criterion), 0) / criteria.length;
}

/** Quadratic weighted kappa, averaged over the criteria. */
export function meanKappa(given: readonly Given[], found: readonly Given[]): number {
  return meanOver((name) => quadraticWeightedKappa(levelsOf(given, name), levelsOf(found, name), 2));
}

/** Share of levels that are two off, averaged over the criteria. */
export function meanFarOff(given: readonly Given[], found: readonly Given[]): number {
  return meanOver((name) => farOff(levelsOf(given, name), levelsOf(found, name)));
}

/** Micro F1 of the moves. */
export function moveF1(given: readonly Given[], found: readonly Given[]): number {
  return microF1(
    countLabels(
      given.map(({ moves }) => moves),
      found.map(({ moves }) => moves),
    ),
  );
}
