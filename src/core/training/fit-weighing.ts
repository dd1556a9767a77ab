import { stepsOf, sums, type WeighingFile } from "#core/scoring/weighing";
import { type Criterion, criteria } from "#core/service/criteria";
import { type Move, moves } from "#core/service/moves";
import { cutPair } from "./cut-pair";
import type { Example, TrainingReply } from "./example";
import { type Features, type Grown, growTrees } from "./grow-trees";
import { settings } from "./settings";

const { ofCriteria, ofMoves } = settings.weighing;

/** An example with what the learned part said of it, in logits, when it had not seen its situation. */
export interface Heard {
  readonly example: Example;
  readonly values: Float64Array;
  /** The same of the whole reply with what it answers. */
  readonly whole: Float64Array;
}

/** A logit as trees and the scorer write it. */
const scale = 64;

/** Grows trees for each sum over all languages together: what a move is worth does not hang on the language. */
export function fitWeighing(heard: readonly Heard[]): Pick<WeighingFile, "features" | "sums"> {
  const known = heard.map(steps);
  const names = [...new Set(known.flatMap((one) => [...one.keys()]))].sort();
  const features = featuresOf(known, names);
  const replies = heard.map(({ example }) => example.reply);
  const grown = sums.map((sum) => {
    const wanted = Uint8Array.from(replies, (reply) => (isWanted(sum, reply) ? 1 : 0));
    return growTrees(features, wanted, sum.includes(">=") ? ofCriteria : ofMoves, sum, scale);
  });
  const cuts = cutPoints(grown, replies);
  const written = sums.map((sum, at) => {
    const { start, trees } = grown[at] as Grown;
    return [sum, { start: start - Math.round(scale * (cuts[at] ?? 0)), trees }] as const;
  });
  return { features: names, sums: Object.fromEntries(written) };
}

function steps({ example, values, whole }: Heard): Map<string, number> {
  return stepsOf({
    present: example.present,
    learned: Int32Array.from(values, inWhole),
    whole: Int32Array.from(whole, inWhole),
  });
}

function inWhole(logit: number): number {
  return Math.round(logit * scale);
}

function featuresOf(known: readonly ReadonlyMap<string, number>[], names: readonly string[]): Features {
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rows = known.map((one) => [...one].map(([name, own]) => [numbers.get(name) as number, own] as const));
  const highest = names.map(() => 1);
  for (const [feature, own] of rows.flat()) highest[feature] = Math.max(highest[feature] as number, own);
  return { count: names.length, highest, rows };
}

function isWanted(sum: string, { scores, moves: made }: TrainingReply): boolean {
  const [name = "", least] = sum.split(">=");
  return least === undefined ? made.includes(name as Move) : scores[name as Criterion] >= Number(least);
}

/** Per sum the value, in logits, from which it counts: fixed for moves; for criteria the pair that cuts best. */
function cutPoints(grown: readonly Grown[], replies: readonly TrainingReply[]): number[] {
  const forMoves = moves.map(() => Math.log(settings.moveFrom / (1 - settings.moveFrom)));
  const forCriteria = criteria.flatMap((criterion, at) => {
    const [one, two] = [0, 1].map((step) => grown[moves.length + 2 * at + step] as Grown) as [Grown, Grown];
    const judged = replies.map(({ scores, tactic }, index) => ({
      totals: [one.totals[index] as number, two.totals[index] as number] as const,
      given: scores[criterion],
      attack: tactic !== undefined,
    }));
    return cutPair(judged, scale);
  });
  return [...forMoves, ...forCriteria];
}
