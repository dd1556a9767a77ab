import type { AttemptRecord } from "../records";

/** How much work a customer had (playbook row M2). */
export const efforts = ["low", "some", "high"] as const;
export type Effort = (typeof efforts)[number];

/** What made work: being asked back, told to go through a turn again, sent on, or sent to do something. */
export interface EffortCauses {
  readonly notUnderstood: number;
  readonly again: number;
  readonly sentOn: number;
  readonly ordered: number;
}

/** What made work for the customer in one conversation. */
export function effortCauses({ transcript, turns }: AttemptRecord): EffortCauses {
  const answers = transcript.filter(({ who }) => who === "trainee").length;
  const made = (move: string) => turns.filter(({ moves }) => moves.some((one) => one === move)).length;
  return {
    notUnderstood: Math.max(0, answers - turns.length),
    again: turns.length - new Set(turns.map(({ turn }) => turn)).size,
    sentOn: made("cold_transfer") + made("push_away"),
    ordered: made("command"),
  };
}

/** The effort of one conversation, by how often work was made. */
export function effortOf(attempt: AttemptRecord): Effort {
  const count = Object.values(effortCauses(attempt)).reduce((sum, one) => sum + one, 0);
  if (count === 0) return "low";
  return count <= 2 ? "some" : "high";
}

/** How many conversations were how much work, and what made it. */
export interface EffortFigures extends EffortCauses {
  readonly conversations: Readonly<Record<Effort, number>>;
}

/** The effort of whole conversations, counted. */
export function effortFigures(whole: readonly AttemptRecord[]): EffortFigures {
  const conversations = { low: 0, some: 0, high: 0 };
  const causes = { notUnderstood: 0, again: 0, sentOn: 0, ordered: 0 };
  for (const attempt of whole) {
    conversations[effortOf(attempt)] += 1;
    const found = effortCauses(attempt);
    for (const cause of ["notUnderstood", "again", "sentOn", "ordered"] as const) causes[cause] += found[cause];
  }
  return { conversations, ...causes };
}
