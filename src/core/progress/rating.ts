import { isHarmful, type Move } from "#core/service/moves";
import type { EndingKind } from "#core/service/scenario-terms";
import { lowRating } from "./overview";
import type { AttemptRecord } from "./records";

/** What can earn a low rating: how one spoke, what one had to refuse, or what was wrong with the thing itself. */
export const ratingReasons = ["tone", "policy", "product"] as const;
export type RatingReason = (typeof ratingReasons)[number];

type Rated = Pick<AttemptRecord, "ending" | "turns" | "fault">;

/**
 * What earned a low rating (playbook row M1): the tone, where rules were broken, levels were low on average or harm was
 * done in a quarter of the turns; else the policy, where a wish was refused; else the product, where the fault was not
 * the customer's. Nothing for a rating that is not low, or where none of these is seen.
 */
export function reasonOfLowRating({ ending, turns, fault }: Rated): RatingReason | undefined {
  if (ending.rating > lowRating) return undefined;
  if (toneWasPoor(turns)) return "tone";
  if (turns.some(({ moves }) => moves.some((move) => refusals.includes(move)))) return "policy";
  return fault === "ours" || fault === "carrier" ? "product" : undefined;
}

const refusals: readonly Move[] = ["decline_politely", "flat_refusal", "hide_behind_policy"];

function toneWasPoor(turns: AttemptRecord["turns"]): boolean {
  const levels: number[] = turns.flatMap((turn) => Object.values(turn.levels));
  const mean = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  const harmed = turns.filter(({ moves }) => moves.some(isHarmful)).length;
  return turns.some(({ broken }) => broken.length > 0) || (levels.length > 0 && mean < 1) || harmed * 4 > turns.length;
}

/** Whether the customer would come back, by how they left. */
export const comesBack: Readonly<Record<EndingKind, "yes" | "maybe" | "no">> = {
  delighted: "yes",
  satisfied: "yes",
  indifferent: "maybe",
  escalated: "no",
  lost: "no",
};
