import { quadraticWeightedKappa } from "#core/scoring/agreement";
import { outputs } from "#core/scoring/learned/outputs";
import { learnedFactor, learnedName, sums } from "#core/scoring/weighing";
import { shuffled } from "#core/service/chance";
import { type Criterion, criteria } from "#core/service/criteria";
import { type Move, moves } from "#core/service/moves";
import type { Example, TrainingReply } from "./example";
import { logistic } from "./fit-sentences";
import { settings } from "./settings";

const { rounds, rate, shrink } = settings.weighing;

/** An example with what the learned part said of it, in logits, when it had not seen its situation. */
export interface Heard {
  readonly example: Example;
  readonly values: Float64Array;
}

/** One example as numbered features. */
interface Row {
  readonly features: readonly (readonly [feature: number, factor: number])[];
  readonly reply: TrainingReply;
}

/**
 * Fits one logistic regression per sum over all languages together: what a move is worth does not hang on the language.
 * @returns weights per feature, one for each sum, in 1/64 of a logit; "always" holds the cut points
 */
export function fitWeighing(heard: readonly Heard[]): Record<string, number[]> {
  const names = featureNames(heard);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rows = heard.map((one) => ({ reply: one.example.reply, features: numbered(one, numbers) }));
  const fitted = sums.map((sum) => fitSum(sum, rows, names.length));
  const cuts = cutPoints(fitted, rows);
  return Object.fromEntries(
    names.map((name, feature) => [
      name,
      fitted.map((weights, sum) =>
        Math.round(64 * ((weights[feature] ?? 0) - (name === "always" ? (cuts[sum] ?? 0) : 0))),
      ),
    ]),
  );
}

function featureNames(heard: readonly Heard[]): string[] {
  const present = new Set(heard.flatMap(({ example }) => example.present));
  return ["always", ...[...present].sort(), ...outputs.map(learnedName)];
}

function numbered({ example, values }: Heard, numbers: ReadonlyMap<string, number>): Row["features"] {
  const number = (name: string) => numbers.get(name) as number;
  return [
    ...["always", ...example.present].map((name) => [number(name), 1] as const),
    ...outputs.map((output, at) => {
      return [number(learnedName(output)), learnedFactor((values[at] as number) * 64) / 256] as const;
    }),
  ];
}

function fitSum(sum: string, rows: readonly Row[], features: number): Float64Array {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(0.01);
  for (let round = 0; round < rounds; round++) {
    for (const row of shuffled(rows, settings.seed, `weighing ${round}`)) {
      const error = logistic(totalOf(weights, row)) - (isWanted(sum, row.reply) ? 1 : 0);
      for (const [feature, factor] of row.features) {
        const gradient = error * factor + (feature === 0 ? 0 : shrink * (weights[feature] as number));
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        weights[feature] = (weights[feature] as number) - (rate * gradient) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  return weights;
}

function totalOf(weights: Float64Array, { features }: Row): number {
  let total = 0;
  for (const [feature, factor] of features) total += factor * (weights[feature] as number);
  return total;
}

function isWanted(sum: string, { scores, moves: made }: TrainingReply): boolean {
  const [name = "", least] = sum.split(">=");
  return least === undefined ? made.includes(name as Move) : scores[name as Criterion] >= Number(least);
}

/** Per sum the value from which it counts: fixed for moves; for criteria the pair that agrees best (QWK). */
function cutPoints(fitted: readonly Float64Array[], rows: readonly Row[]): number[] {
  const forMoves = moves.map(() => Math.log(settings.moveFrom / (1 - settings.moveFrom)));
  const forCriteria = criteria.flatMap((criterion, at) => {
    const [one, two] = [0, 1].map((step) => {
      const weights = fitted[moves.length + 2 * at + step] as Float64Array;
      return rows.map((row) => totalOf(weights, row));
    }) as [number[], number[]];
    return bestPair(
      one,
      two,
      rows.map(({ reply }) => reply.scores[criterion]),
    );
  });
  return [...forMoves, ...forCriteria];
}

function bestPair(one: readonly number[], two: readonly number[], given: readonly number[]): [number, number] {
  const steps = Array.from({ length: 17 }, (_, index) => (index - 8) / 8);
  let best = { kappa: Number.NEGATIVE_INFINITY, pair: [0, 0] as [number, number] };
  for (const low of steps) {
    for (const high of steps) {
      const found = one.map((value, index) => (value < low ? 0 : (two[index] as number) < high ? 1 : 2));
      const kappa = quadraticWeightedKappa(given, found, 2);
      if (kappa > best.kappa) best = { kappa, pair: [low, high] };
    }
  }
  return best.pair;
}
