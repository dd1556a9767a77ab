import { calmer, harder } from "./advice/by-results";
import { weakCriterion } from "./advice/by-skill";
import { checkDue } from "./advice/checks";
import { isFree, lastMet, pickCustomer } from "./advice/customers";
import type { Advice, Adviser, Situation } from "./advice/situation";
import { firstCustomer } from "./first-customer";

export type { Advice, PlanToTry, Situation } from "./advice/situation";

/** Advice in its order: what is begun, what went wrong twice, what was planned, what is due, what is weak, what comes next. */
const advisers: readonly Adviser[] = [
  ({ open: [latest] }) =>
    latest && { kind: "continue", scenario: latest.scenario, session: latest.id, begun: latest.startedAt },
  calmer,
  (situation, taken) => {
    const next = situation.plan && pickCustomer(situation, (entry) => isFree(entry, taken));
    return next && situation.plan && { kind: "plan", scenario: next.id, plan: situation.plan };
  },
  checkDue,
  ({ dueDrills = 0 }) => (dueDrills > 0 ? { kind: "drills", due: dueDrills } : undefined),
  weakCriterion,
  harder,
  (situation, taken) => {
    const next = pickCustomer(situation, (entry) => isFree(entry, taken));
    const last = next && lastMet(situation.attempts).get(next.id);
    if (next === undefined) return undefined;
    return last === undefined ? { kind: "unmet", scenario: next.id } : { kind: "again", scenario: next.id, last };
  },
];

/** What to do next, the most useful first; each scenario once. Before the first conversation there is just that. */
export function nextSteps(situation: Situation): Advice[] {
  if (situation.attempts.length === 0 && situation.open.length === 0) {
    const first = firstCustomer(situation.entries);
    return first ? [{ kind: "first", scenario: first.id }] : [];
  }
  const taken = new Set<string>();
  return advisers.flatMap((advise) => {
    const advice = advise(situation, taken);
    if (advice === undefined) return [];
    if ("scenario" in advice) taken.add(advice.scenario);
    return [advice];
  });
}
