import { quadraticWeightedKappa } from "#core/scoring/agreement";
import type { Level } from "#core/service/criteria";
import { settings } from "./settings";

/** A reply as far as one criterion is decided. */
export interface Judged {
  /** What the trees say of the criterion being there, and of its being whole. */
  readonly totals: readonly [there: number, whole: number];
  readonly given: Level;
  readonly attack: boolean;
}

/** The cuts that are tried, in logits. */
const tried = Array.from({ length: 17 }, (_, index) => (index - 8) / 8);

/**
 * The two cuts of a criterion, in logits: below the first it is absent, below the second not whole. Of the pairs that
 * agree with the labels almost best (`settings.weighing.strictness`) the one that overpays attacks least; where several do,
 * the one among them that agrees best.
 * @param scale what one logit is in the totals
 */
export function cutPair(replies: readonly Judged[], scale: number): readonly [low: number, high: number] {
  const given = replies.map((reply) => reply.given);
  const pairs = tried.flatMap((low) =>
    tried.map((high) => {
      const found = replies.map(({ totals: [there, whole] }) => {
        if (there < low * scale) return 0;
        return whole < high * scale ? 1 : 2;
      });
      return {
        pair: [low, high] as const,
        kappa: quadraticWeightedKappa(given, found, 2),
        overpaid: overpaid(replies, found),
      };
    }),
  );
  const best = Math.max(...pairs.map(({ kappa }) => kappa));
  const near = pairs.filter(({ kappa }) => kappa >= best - settings.weighing.strictness);
  return near.reduce((one, other) => (isBetter(other, one) ? other : one)).pair;
}

interface Outcome {
  readonly kappa: number;
  readonly overpaid: number;
}

function isBetter(one: Outcome, other: Outcome): boolean {
  return one.overpaid < other.overpaid || (one.overpaid === other.overpaid && one.kappa > other.kappa);
}

/** Levels that attacks get beyond what they earn. */
function overpaid(replies: readonly Judged[], found: readonly number[]): number {
  return replies.reduce((total, { attack, given }, index) => {
    return attack ? total + Math.max(0, (found[index] as number) - given) : total;
  }, 0);
}
