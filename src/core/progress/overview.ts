import { type Criterion, criteria } from "#core/service/criteria";
import type { Before } from "#core/service/scenario-terms";
import type { AttemptRecord } from "./records";

/** How many of the latest attempts a mean looks at: enough to be steady, few enough to show what was learned. */
export const recentAttempts = 5;

/** The highest rating that is worth another look. */
export const lowRating = 2;

/** A trainee's first and latest whole conversation of one scenario; the same attempt where there is only one. */
export interface FirstAndLatest {
  readonly first: AttemptRecord;
  readonly latest: AttemptRecord;
}

/** Whole conversations, the earliest first. Play from the middle of an earlier one is practice and counts as neither. */
export function wholeAttempts(attempts: readonly AttemptRecord[]): AttemptRecord[] {
  return attempts.filter(({ practice }) => !practice).sort((left, right) => left.finishedAt - right.finishedAt);
}

/** The first and the latest whole attempt of every scenario that was played. */
export function firstAndLatest(attempts: readonly AttemptRecord[]): ReadonlyMap<string, FirstAndLatest> {
  const result = new Map<string, FirstAndLatest>();
  for (const attempt of wholeAttempts(attempts)) {
    const first = result.get(attempt.scenario)?.first ?? attempt;
    result.set(attempt.scenario, { first, latest: attempt });
  }
  return result;
}

/** How the trainee's last whole conversation with a customer ended; "none" where there was none. */
export function leftBefore(attempts: readonly AttemptRecord[], scenario: string): Before {
  return wholeAttempts(attempts).findLast((attempt) => attempt.scenario === scenario)?.ending.kind ?? "none";
}

/** Each criterion's mean, from 0 to 2, over the latest whole attempts; none for what no conversation asked. */
export function recentMeans(attempts: readonly AttemptRecord[]): Partial<Record<Criterion, number>> {
  const recent = wholeAttempts(attempts).slice(-recentAttempts);
  const means = criteria.flatMap((criterion) => {
    const values = recent.flatMap((attempt) => attempt.criteria[criterion] ?? []);
    return values.length === 0 ? [] : [[criterion, values.reduce((sum, value) => sum + value, 0) / values.length]];
  });
  return Object.fromEntries(means);
}

/** A low-rated conversation, and whether the same customer was left better off later. */
export interface LowRated {
  readonly attempt: AttemptRecord;
  readonly betterSince: boolean;
}

/** Whole conversations that a customer rated low, the latest first: a mean must not hide them. */
export function lowRated(attempts: readonly AttemptRecord[]): LowRated[] {
  const latest = firstAndLatest(attempts);
  return wholeAttempts(attempts)
    .filter(({ ending }) => ending.rating <= lowRating)
    .map((attempt) => ({
      attempt,
      betterSince: (latest.get(attempt.scenario)?.latest.ending.rating ?? 0) > lowRating,
    }))
    .reverse();
}

/** The customer's mood when the conversation ended. */
export function lastMood({ transcript }: AttemptRecord): number {
  return transcript.findLast(({ mood }) => mood !== undefined)?.mood ?? 0;
}
