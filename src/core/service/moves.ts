/** Service moves that help the customer. */
export const helpfulMoves = [
  "acknowledge_feeling",
  "apologise",
  "admit_fault",
  "ask_clarifying",
  "restate_problem",
  "explain_reason",
  "commit_action",
  "give_timeframe",
  "offer_alternative",
  "offer_compensation",
  "find_out",
  "warm_transfer",
  "decline_politely",
  "thank",
  "confirm_resolution",
  "invite_further",
  "follow_up",
  "next_step",
  "personalise",
  "set_boundary",
] as const;

/** Service moves that harm the conversation. */
export const harmfulMoves = [
  "dont_know",
  "blame_customer",
  "blame_others",
  "non_apology",
  "dismiss_feeling",
  "command",
  "flat_refusal",
  "overpromise",
  "cold_transfer",
  "rush",
  "hide_behind_policy",
  "push_away",
  "argue",
  "wrong_address",
] as const;

/** Every move a reply can make, helpful ones first. */
export const moves = [...helpfulMoves, ...harmfulMoves] as const;
export type HelpfulMove = (typeof helpfulMoves)[number];
export type HarmfulMove = (typeof harmfulMoves)[number];
export type Move = HelpfulMove | HarmfulMove;

const harmful: ReadonlySet<string> = new Set(harmfulMoves);

/** Whether a move harms the conversation. */
export function isHarmful(move: Move): move is HarmfulMove {
  return harmful.has(move);
}
