import { daysUntil } from "#core/drills/due";
import type { DrillRecord } from "#core/drills/record";

/** Cards that come back on the same day. */
export interface ComingBack {
  readonly due: number;
  readonly records: readonly DrillRecord[];
}

/** Cards by the day on which they come back, the soonest first. */
export function byDay(records: readonly DrillRecord[], now: number): ComingBack[] {
  const days = new Map<number, DrillRecord[]>();
  for (const record of [...records].sort((left, right) => left.card.due - right.card.due)) {
    const day = daysUntil(record.card.due, now);
    days.set(day, [...(days.get(day) ?? []), record]);
  }
  return [...days.values()].map((found) => ({ due: found[0]?.card.due ?? now, records: found }));
}
