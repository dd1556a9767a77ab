import type { Criterion } from "./criteria";
import type { HelpfulMove } from "./moves";

/** The moves that serve each criterion, the one to advise first coming first. */
export const servingMoves: Readonly<Record<Criterion, readonly HelpfulMove[]>> = {
  empathy: ["acknowledge_feeling", "restate_problem", "personalise", "apologise", "admit_fault"],
  ownership: [
    "commit_action",
    "give_timeframe",
    "offer_compensation",
    "find_out",
    "warm_transfer",
    "follow_up",
    "admit_fault",
  ],
  positive: ["offer_alternative", "commit_action", "explain_reason", "next_step", "decline_politely"],
  closing: ["next_step", "follow_up", "invite_further", "confirm_resolution"],
};
