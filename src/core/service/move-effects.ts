import type { Move } from "./moves";
import type { CustomerType } from "./scenario-terms";

/** What a move does to a customer: mood in points (see `pointsPerMoodStep`), patience in whole steps. */
export interface MoveEffect {
  readonly mood: number;
  readonly patience?: number;
}

/** So many points lift or lower the mood by one. */
export const pointsPerMoodStep = 6;

/** The most that one reply lifts or lowers the mood, whatever it holds. */
export const mostMoodUp = 3;
export const mostMoodDown = 4;

/** The most patience that one reply costs. */
export const mostPatienceLost = 4;

/** Points for each asked criterion by its level: absent costs more than specific earns. */
export const criterionPoints = [-4, 0, 3] as const;

const anyCustomer: Readonly<Record<Move, MoveEffect>> = {
  acknowledge_feeling: { mood: 4 },
  apologise: { mood: 2 },
  admit_fault: { mood: 4 },
  ask_clarifying: { mood: 1 },
  restate_problem: { mood: 2 },
  explain_reason: { mood: 2 },
  commit_action: { mood: 4 },
  give_timeframe: { mood: 2 },
  offer_alternative: { mood: 2 },
  offer_compensation: { mood: 3 },
  find_out: { mood: 2 },
  warm_transfer: { mood: 3 },
  decline_politely: { mood: 0 },
  thank: { mood: 1 },
  confirm_resolution: { mood: 2 },
  invite_further: { mood: 1 },
  follow_up: { mood: 2 },
  next_step: { mood: 1 },
  personalise: { mood: 1 },
  set_boundary: { mood: -3 },
  dont_know: { mood: -4, patience: -1 },
  blame_customer: { mood: -8, patience: -2 },
  blame_others: { mood: -4, patience: -1 },
  non_apology: { mood: -4, patience: -1 },
  dismiss_feeling: { mood: -8, patience: -2 },
  command: { mood: -3, patience: -1 },
  flat_refusal: { mood: -6, patience: -1 },
  overpromise: { mood: 0 },
  cold_transfer: { mood: -6, patience: -2 },
  rush: { mood: -4, patience: -1 },
  hide_behind_policy: { mood: -4, patience: -1 },
  push_away: { mood: -8, patience: -3 },
  argue: { mood: -6, patience: -2 },
  wrong_address: { mood: -4, patience: -1 },
};

/** Where a type of customer feels a move otherwise than most (playbook rows K3 to K6). */
const byType: Readonly<Record<CustomerType, Readonly<Partial<Record<Move, MoveEffect>>>>> = {
  // Nothing pleases: warmth slides off, correctness holds, a chase after approval makes it worse.
  hater: {
    acknowledge_feeling: { mood: 2 },
    apologise: { mood: 1 },
    offer_compensation: { mood: 1 },
    personalise: { mood: 0 },
    thank: { mood: 0 },
    set_boundary: { mood: 1 },
  },
  // Wants what is true: reasons, facts and an admitted fault count more than kindness.
  critic: {
    explain_reason: { mood: 4 },
    admit_fault: { mood: 6 },
    give_timeframe: { mood: 3 },
    acknowledge_feeling: { mood: 3 },
    find_out: { mood: 3 },
  },
  // Was satisfied: wants to be seen, and to see that staying is worth something to us.
  annoyed: { acknowledge_feeling: { mood: 6 }, offer_compensation: { mood: 4 }, personalise: { mood: 2 } },
  // Loves the product: thanks and being taken seriously weigh more, a brush-off hurts more.
  enthusiast: { thank: { mood: 3 }, restate_problem: { mood: 3 }, dismiss_feeling: { mood: -10, patience: -2 } },
};

/** What a move does to a customer of this type. */
export function moveEffect(type: CustomerType, move: Move): MoveEffect {
  return byType[type][move] ?? anyCustomer[move];
}
