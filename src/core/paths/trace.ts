import type { AttemptRecord } from "#core/progress/records";
import { harderThan, type Learner, lately } from "./learner";
import type { Step } from "./path";

/** What is left of a learner's work that no step has used yet. */
export interface Trace {
  /** Whole conversations in the order of time. */
  readonly attempts: readonly AttemptRecord[];
  /** When this step was done, by the earliest piece of work that fits and was not used; that piece is used up. */
  take(step: Step, key: string, from: number): number | undefined;
}

const day = 24 * 60 * 60 * 1000;

/** The trace of a learner's work, to be used up by the steps of a path in their order. */
export function traceOf({ begun, attempts, drilled, plans, ticked, entries }: Learner): Trace {
  const whole = attempts.filter(({ practice }) => !practice).sort((one, other) => one.finishedAt - other.finishedAt);
  const talks = whole.map((attempt) => ({ attempt, used: false }));
  const sittings = sittingsIn(drilled);
  const plansLeft = [...plans].sort((one, other) => one - other);

  const talkWith = (scenario: string, from: number): number | undefined => {
    const found = talks.find(
      ({ attempt, used }) => !used && attempt.scenario === scenario && attempt.finishedAt >= from,
    );
    if (found) found.used = true;
    return found?.attempt.finishedAt;
  };
  const talkOf = (step: Step & { readonly kind: "talk" }, from: number): number | undefined => {
    const own = talkWith(step.scenario, from);
    if (own !== undefined || lately(whole, step.scenario) !== "won") return own;
    const lastWon = whole.findLast(({ scenario }) => scenario === step.scenario)?.finishedAt ?? from;
    const harder = harderThan(entries, step.scenario);
    return harder && talkWith(harder.id, Math.max(from, lastWon));
  };
  const inWork = (step: Step, from: number): number | undefined => {
    if (step.kind === "talk") return talkOf(step, from);
    if (step.kind === "check") return talkWith(step.scenario, from);
    if (step.kind === "drill") return firstFrom(sittings.get(step.drill), Math.max(begun, from));
    return step.kind === "plan" ? firstFrom(plansLeft, from) : undefined;
  };
  return { attempts: whole, take: (step, key, from) => ticked[key] ?? inWork(step, from) };
}

/** The earliest of these times from a moment on, taken out of the list. */
function firstFrom(times: number[] | undefined, from: number): number | undefined {
  const place = times?.findIndex((time) => time >= from) ?? -1;
  return place < 0 ? undefined : times?.splice(place, 1)[0];
}

/** When each kind of drill was sat through: several answers on one day are one sitting. */
function sittingsIn(drilled: Learner["drilled"]): Map<string, number[]> {
  const result = new Map<string, number[]>();
  for (const { kind, at } of [...drilled].sort((one, other) => one.at - other.at)) {
    const times = result.get(kind) ?? [];
    const last = times.at(-1);
    if (last === undefined || Math.floor(last / day) !== Math.floor(at / day)) result.set(kind, [...times, at]);
  }
  return result;
}
