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
/** Below this it is plainly absent, and how plainly does not matter: an idle sentence more must not count. */
const lowestValue = -64;
const learnedNames = outputs.map(learnedName);

/** A feature of what the learned part says for one output. */
export function learnedName(output: string): string {
  return `learned:${output}`;
}

/** The learned part's value as a weight's factor, from -1/4 to 1 in units of 1/256. */
export function learnedFactor(value: number): number {
  return Math.max(lowestValue, Math.min(wholeValue, value));
}

/** A feature's part in one sum, in 1/16384 of a logit. */
export interface Contribution {
  readonly feature: string;
  readonly points: number;
}

/** A feature of one reply: how much it counts, and its weight for each sum. */
interface Feature {
  readonly name: string;
  readonly factor: number;
  readonly weights: readonly number[];
}

/** The sums of one reply, with what made them. */
export class Weighed {
  private readonly features: readonly Feature[];
  private readonly totals: readonly number[];

  constructor({ weights }: WeighingFile, { present, learned }: Evidence) {
    const feature = (name: string, factor: number): Feature[] => {
      const own = weights[name];
      return own && factor !== 0 ? [{ name, factor, weights: own }] : [];
    };
    this.features = [
      ...["always", ...present].flatMap((name) => feature(name, wholeValue)),
      ...learnedNames.flatMap((name, output) => feature(name, learnedFactor(learned[output] ?? 0))),
    ];
    this.totals = sums.map((_, sum) =>
      this.features.reduce((total, one) => total + one.factor * (one.weights[sum] ?? 0), 0),
    );
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
    const all = this.features.map(({ name, factor, weights }) => ({
      feature: name,
      points: factor * ((weights[one] ?? 0) + (weights[one + 1] ?? 0)),
    }));
    return all.filter(({ points }) => points !== 0).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  }

  private total(sum: number): number {
    return this.totals[sum] ?? 0;
  }
}

/** Where a criterion's first sum stands. */
function place(criterion: Criterion): number {
  return moves.length + 2 * criteria.indexOf(criterion);
}
