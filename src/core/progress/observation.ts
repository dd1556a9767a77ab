import { type Criterion, criteria } from "#core/service/criteria";
import type { ObservationRecord } from "./records";
import { type Band, bandOf } from "./skill";

/** What was seen in real contacts, for one criterion. */
export interface Observed {
  readonly criterion: Criterion;
  readonly contacts: number;
  readonly band: Band;
  readonly mean: number;
}

/** So many contacts tell something: fewer are chance. */
export const enoughContacts = 3;

/** Each criterion over the observed contacts with real customers; only where it was seen often enough. */
export function observedOf(observations: readonly ObservationRecord[]): ReadonlyMap<Criterion, Observed> {
  const result = new Map<Criterion, Observed>();
  for (const criterion of criteria) {
    const levels = observations.flatMap(({ levels }) => levels[criterion] ?? []);
    if (levels.length < enoughContacts) continue;
    const mean = levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
    result.set(criterion, { criterion, contacts: levels.length, band: bandOf(mean), mean });
  }
  return result;
}
