import type { Criterion } from "./criteria";
import type { Move } from "./moves";

/** The playbook row that a remark on a move rests on. */
export const rowOfMove: Readonly<Record<Move, string>> = {
  acknowledge_feeling: "S8",
  apologise: "E2",
  admit_fault: "E2",
  ask_clarifying: "C2",
  restate_problem: "C2",
  explain_reason: "L4",
  commit_action: "S8",
  give_timeframe: "C3",
  offer_alternative: "C4",
  offer_compensation: "E1",
  find_out: "S1",
  warm_transfer: "S3",
  decline_politely: "S5",
  thank: "K1",
  confirm_resolution: "S7",
  invite_further: "S7",
  follow_up: "C6",
  next_step: "L9",
  personalise: "L12",
  set_boundary: "K8",
  dont_know: "P1",
  blame_customer: "P7",
  blame_others: "S8",
  non_apology: "E2",
  dismiss_feeling: "P2",
  command: "L1",
  flat_refusal: "S5",
  overpromise: "L7",
  cold_transfer: "S3",
  rush: "P8",
  hide_behind_policy: "S5",
  push_away: "P6",
  argue: "P7",
  wrong_address: "L2",
};

/** The playbook row that a remark on a criterion rests on. */
export const rowOfCriterion: Readonly<Record<Criterion, string>> = {
  empathy: "S8",
  ownership: "L4",
  positive: "L1",
  closing: "S7",
};
