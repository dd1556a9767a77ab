import type { FoundMove, Span } from "#core/scoring/types";
import type { HelpfulMove } from "#core/service/moves";

/** The five steps of LATTE, in their order (playbook row L8). */
export const latteSteps = ["listen", "acknowledge", "act", "thank", "explain"] as const;
export type LatteStep = (typeof latteSteps)[number];

/** The moves that make each step. */
const movesOf: Readonly<Record<LatteStep, readonly HelpfulMove[]>> = {
  listen: ["restate_problem", "ask_clarifying"],
  acknowledge: ["acknowledge_feeling", "apologise", "admit_fault"],
  act: [
    "commit_action",
    "give_timeframe",
    "find_out",
    "offer_alternative",
    "offer_compensation",
    "warm_transfer",
    "follow_up",
  ],
  thank: ["thank"],
  explain: ["explain_reason", "next_step"],
};

/** A step, and where in the draft it stands; nowhere where it was not found. */
export interface StepFound {
  readonly step: LatteStep;
  readonly at: Span | undefined;
}

/** Looks for each step among the moves that the scorer found in a draft. A check of one's own, and never a score. */
export function latteIn(found: readonly FoundMove[]): StepFound[] {
  return latteSteps.map((step) => ({ step, at: found.find(({ move }) => movesOf[step].some((one) => one === move)) }));
}
