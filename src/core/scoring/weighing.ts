import { type Criterion, criteria, type Level } from "#core/service/criteria";
import { type Move, moves } from "#core/service/moves";
import { outputs } from "./learned/outputs";
import type { Values } from "./learned/sentence-model";

/** What is weighed for: each move, and per criterion whether it reaches level 1 and level 2. */
export const sums: readonly string[] = [...moves, ...criteria.flatMap((name) => [`${name}>=1`, `${name}>=2`])];

/** common/weighing.json: per feature a weight for each sum, in 1/64 of a logit; "always" holds the cut points too. */
export interface WeighingFile {
  /** Hash of all that it was trained on. */
  readonly trainedOn: string;
  readonly sums: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** What is known of a reply when it is weighed. */
export interface Evidence {
  /** Names of moves and signals that the rules found, facts of the whole reply, the channel. */
  readonly present: readonly string[];
  /** What the learned part says of its strongest sentence, per output, in 1/64 of a logit. */
  readonly learned: Values;
}

/** The learned part is believed up to this value on either side, which counts as a whole feature. */
const wholeValue = 256;
const learnedNames = outputs.map(learnedName);

/** A feature of what the learned part says for one output. */
export function learnedName(output: string): string {
  return `learned:${output}`;
}

/** The learned part's value as a weight's factor, from -1 to 1 in units of 1/256. */
export function learnedFactor(value: number): number {
  return Math.max(-32, Math.min(wholeValue, value));
}

/** A feature's part in one sum, in 1/16384 of a logit. */
export interface Contribution {
  readonly feature: string;
  readonly points: number;
}

/** The sums of one reply, with what made them. */
export class Weighed {
  private readonly features: readonly (readonly [feature: string, factor: number])[];

  constructor(
    private readonly file: WeighingFile,
    { present, learned }: Evidence,
  ) {
    this.features = [
      ...["always", ...present].map((name) => [name, wholeValue] as const),
      ...learnedNames.map((name, output) => [name, learnedFactor(learned[output] ?? 0)] as const),
    ];
  }

  hasMove(move: Move): boolean {
    return this.total(moves.indexOf(move)) >= 0;
  }

  level(criterion: Criterion): Level {
    const one = place(criterion);
    return this.total(one) < 0 ? 0 : this.total(one + 1) < 0 ? 1 : 2;
  }

  /** What spoke for and against a criterion, the strongest first. */
  contributions(criterion: Criterion): Contribution[] {
    const one = place(criterion);
    const all = this.features.map(([feature, factor]) => ({
      feature,
      points: factor * (this.weight(feature, one) + this.weight(feature, one + 1)),
    }));
    return all.filter(({ points }) => points !== 0).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  }

  private total(sum: number): number {
    return this.features.reduce((total, [feature, factor]) => total + factor * this.weight(feature, sum), 0);
  }

  private weight(feature: string, sum: number): number {
    return this.file.weights[feature]?.[sum] ?? 0;
  }
}

/** Where a criterion's first sum stands. */
function place(criterion: Criterion): number {
  return moves.length + 2 * criteria.indexOf(criterion);
}
