import type { HelpfulMove } from "./moves";

/** The three phases of taking a customer's side, in their order (playbook row L4): asking, trying, settling it together. */
export const phases = ["sensing", "seeking", "settling"] as const;
export type Phase = (typeof phases)[number];

/** The moves by which each phase is seen. Courtesies and apologies belong to every phase, and so to none. */
export const movesOfPhase: Readonly<Record<Phase, readonly HelpfulMove[]>> = {
  sensing: ["ask_clarifying", "restate_problem", "acknowledge_feeling"],
  seeking: ["find_out", "explain_reason", "offer_alternative", "warm_transfer"],
  settling: [
    "commit_action",
    "give_timeframe",
    "offer_compensation",
    "decline_politely",
    "next_step",
    "follow_up",
    "confirm_resolution",
  ],
};
