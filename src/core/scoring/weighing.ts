import { type Criterion, criteria, type Level } from "#core/service/criteria";
import { isHarmful, type Move, moves } from "#core/service/moves";
import { Forest, type WrittenTree } from "./decision-tree";
import { outputs, outputsOfExchanges } from "./learned/outputs";
import type { Values } from "./learned/sentence-model";

/** What is weighed for: each move, and per criterion whether it reaches level 1 and level 2. */
export const sums: readonly string[] = [...moves, ...criteria.flatMap((name) => [`${name}>=1`, `${name}>=2`])];

/** common/weighing.json: for each sum a value to start from and small trees whose leaves are added to it, in 1/64 of a logit. */
export interface WeighingFile {
  /** Hash of all that it was trained on. */
  readonly trainedOn: string;
  /** What the trees ask about, by number. */
  readonly features: readonly string[];
  readonly sums: Readonly<Record<string, WrittenSum>>;
}

export interface WrittenSum {
  /** The value before any tree has spoken, less the one from which it counts. */
  readonly start: number;
  readonly trees: readonly WrittenTree[];
}

/** Before anything was learned: no move is made and every level is 0. */
export const unlearnedWeighing: WeighingFile = {
  trainedOn: "",
  features: [],
  sums: Object.fromEntries(sums.map((sum) => [sum, { start: -1, trees: [] }])),
};

/** The same, opened to be used. */
export interface Weighing {
  readonly features: readonly string[];
  /** By feature the name of what it is about, whether a rule found it or the learned part heard it. */
  readonly names: readonly string[];
  /** In the order of `sums`. */
  readonly sums: readonly { readonly start: number; readonly trees: Forest }[];
}

/** Opens weighing.json. Throws where it was trained for other sums than this version has. */
export function openWeighing(file: WeighingFile): Weighing {
  const opened = sums.map((sum) => {
    const written = file.sums[sum];
    if (!written) throw new Error(`weighing.json does not know "${sum}": train anew`);
    return { start: written.start, trees: new Forest(written.trees) };
  });
  return { features: file.features, names: file.features.map((name) => name.replace(learnedMark, "")), sums: opened };
}

/** What is known of a reply when it is weighed. */
export interface Evidence {
  /** Names of moves and signals that the rules found, facts of the whole reply, the channel. */
  readonly present: readonly string[];
  /** What the learned part says of its strongest sentence, per output, in 1/64 of a logit. */
  readonly learned: Values;
  /** What it says of the whole reply to this customer, per output of exchanges, in 1/64 of a logit. */
  readonly whole: Values;
}

/** A feature that is there or not counts one or nothing; one of the learned part so many quarters of a logit. */
const quarter = 16;
/** Below minus one the learned part says plainly that no sentence has it, and how plainly does not matter: an idle sentence more must not count. */
const lowestValue = -64;
/** Of the whole reply it says what idle sentences cannot raise, and how plainly it denies something tells much. */
const lowestWhole = -256;
const highestValue = 192;
/** Below this the learned part has heard nothing of a move, or was not to be believed. */
const faintest = -192;
/** Before the name of what the learned part looks for. */
const learnedMark = "learned:";
const learnedNames = outputs.map((output) => learnedMark + output);
/** Before the name of what it looks for in the reply as a whole. */
const wholeNames = outputsOfExchanges.map((output) => `whole:${output}`);

/** The learned part's value in quarters of a logit above the lowest that counts, from 0 to 28 at most. */
function learnedSteps(value: number, lowest: number): number {
  return Math.floor((Math.max(lowest, Math.min(highestValue, value)) - lowest) / quarter);
}

/** How much of each feature a reply has, by the names of those that it has any of. */
export function stepsOf({ present, learned, whole }: Evidence): Map<string, number> {
  const steps = new Map(present.map((name) => [name, 1]));
  const add = (name: string, value: number, lowest: number) => {
    const own = learnedSteps(value, lowest);
    if (own > 0) steps.set(name, own);
  };
  for (const [output, name] of learnedNames.entries()) add(name, learned[output] as number, lowestValue);
  for (const [output, name] of wholeNames.entries()) add(name, whole[output] as number, lowestWhole);
  return steps;
}

/** What one thing has changed in a criterion, found by a rule, by the learned part or by both, in 1/64 of a logit. */
export interface Contribution {
  readonly feature: string;
  readonly points: number;
}

/** The sums of one reply, with what made them. */
export class Weighed {
  /** How much there is of each feature, by its number. */
  private readonly steps: Uint8Array;

  constructor(
    private readonly weighing: Weighing,
    private readonly evidence: Evidence,
  ) {
    const known = stepsOf(evidence);
    this.steps = Uint8Array.from(weighing.features, (name) => known.get(name) ?? 0);
  }

  /** Help must be found by a rule or heard, if faintly, by the learned part; harm may lie in what is found beside it. */
  hasMove(move: Move): boolean {
    return (isHarmful(move) || this.isNoticed(move)) && this.total(moves.indexOf(move)) >= 0;
  }

  private isNoticed(move: Move): boolean {
    const { present, learned } = this.evidence;
    return present.includes(move) || (learned[outputs.indexOf(move)] as number) >= faintest;
  }

  level(criterion: Criterion): Level {
    const one = place(criterion);
    return this.total(one) < 0 ? 0 : this.total(one + 1) < 0 ? 1 : 2;
  }

  /** What of these names spoke for and against a criterion, the strongest first. */
  contributions(criterion: Criterion, among: { has(name: string): boolean }): Contribution[] {
    const { names, sums } = this.weighing;
    const wanted = names.map((name) => among.has(name));
    const points = new Int32Array(names.length);
    const one = place(criterion);
    for (const sum of [one, one + 1]) sums[sum]?.trees.credit(this.steps, wanted, points);
    const of = new Map<string, number>();
    points.forEach((own, feature) => {
      const name = names[feature] as string;
      if (wanted[feature]) of.set(name, (of.get(name) ?? 0) + own);
    });
    const all = [...of].map(([feature, own]) => ({ feature, points: own }));
    return all.filter((one) => one.points !== 0).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  }

  private total(sum: number): number {
    const { start, trees } = this.weighing.sums[sum] as Weighing["sums"][number];
    return start + trees.total(this.steps);
  }
}

/** Where a criterion's first sum stands. */
function place(criterion: Criterion): number {
  return moves.length + 2 * criteria.indexOf(criterion);
}
