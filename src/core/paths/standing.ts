import { type Fitted, fitted } from "./fitted";
import type { Learner } from "./learner";
import { type Path, type Step, stepOf } from "./path";
import { traceOf } from "./trace";

/** A step of a path, how this learner does it, and when it was done. */
export interface StandingStep extends Fitted {
  /** Tells the step apart in its path: day and place, both from 0. */
  readonly key: string;
  readonly done: number | undefined;
}

/** A day of a path; it is done when all its steps are. */
export interface StandingDay {
  /** From 1, through all weeks. */
  readonly number: number;
  readonly steps: readonly StandingStep[];
  /** When its last step was done. */
  readonly done: number | undefined;
}

export interface StandingWeek {
  readonly text: Path["weeks"][number]["text"];
  readonly days: readonly StandingDay[];
}

/** A check that comes back after the end of a path. */
export interface ReturningCheck {
  readonly step: StandingStep;
  readonly weeks: number;
  /** When it comes; unknown before the path is done. */
  readonly due: number | undefined;
}

/** Where a learner stands in a path. */
export interface Standing {
  readonly weeks: readonly StandingWeek[];
  /** The first day that is not done; none at the end. */
  readonly today: StandingDay | undefined;
  /** A day was done within the last hours: the next one can wait until tomorrow. */
  readonly rested: boolean;
  readonly afterwards: readonly ReturningCheck[];
}

const hour = 60 * 60 * 1000;
const week = 7 * 24 * hour;
/** A day that was done so recently was today's. */
const sameDay = 10 * hour;

/** Where a learner stands in a path, from what was done since it was begun. Steps that the library lacks are left out. */
export function standingIn(path: Path, learner: Learner): Standing {
  const trace = traceOf(learner);
  const known = new Set(learner.entries.map(({ id }) => id));
  const isHere = (step: Step) => !("scenario" in step) || known.has(step.scenario);
  let number = 0;
  const standing = (step: Step, key: string, from = learner.begun): StandingStep => {
    const done = trace.take(step, key, from);
    return { key, done, ...(done === undefined ? fitted(step, trace.attempts, learner.entries) : { step }) };
  };
  const weeks = path.weeks.map(({ text, days }) => ({
    text,
    days: days.flatMap((sources): StandingDay[] => {
      const day = number++;
      const steps = sources
        .map(stepOf)
        .filter(isHere)
        .map((step, place) => standing(step, `${day}.${place}`));
      return steps.length === 0 ? [] : [{ number: day + 1, steps, done: lastOf(steps.map(({ done }) => done)) }];
    }),
  }));
  const days = weeks.flatMap((one) => one.days);
  const today = days.find(({ done }) => done === undefined);
  const ended = today === undefined ? lastOf(days.map(({ done }) => done)) : undefined;
  const afterwards = (path.afterwards ?? [])
    .filter(({ check }) => known.has(check))
    .map(({ weeks: count, check }, place) => {
      const due = ended === undefined ? undefined : ended + count * week;
      const step = standing({ kind: "check", scenario: check }, `after.${place}`, due ?? Number.POSITIVE_INFINITY);
      return { step, weeks: count, due };
    });
  const rested = days.some(({ done }) => done !== undefined && learner.now - done < sameDay);
  return { weeks, today, rested, afterwards };
}

/** The latest of these times; none where one of them is missing. */
function lastOf(times: readonly (number | undefined)[]): number | undefined {
  return times.reduce<number | undefined>(
    (last, time) => (last === undefined || time === undefined ? undefined : Math.max(last, time)),
    times.length === 0 ? undefined : 0,
  );
}
