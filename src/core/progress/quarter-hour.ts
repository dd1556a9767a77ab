import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Advice } from "./next-step";

/** How long a day's practice is, in minutes. */
export const minutesADay = 15;

const drillMinutes = 4;

/** An advice with the minutes that it is likely to take, and whether it belongs to today's practice. */
export interface Piece {
  readonly advice: Advice;
  readonly minutes: number;
  readonly today: boolean;
}

/** The advice in its order; what fills a quarter of an hour from the top is today's, and at least the first. */
export function quarterHour(advices: readonly Advice[], entries: readonly CatalogueEntry[]): Piece[] {
  const turns = new Map(entries.map((entry) => [entry.id, entry.turns]));
  let total = 0;
  return advices.map((advice) => {
    const minutes = "scenario" in advice ? minutesFor(turns.get(advice.scenario) ?? 8) : drillMinutes;
    const today = total === 0 || total + minutes <= minutesADay;
    if (today) total += minutes;
    return { advice, minutes, today };
  });
}

/** A turn takes most of a minute to read and to answer; no path goes through all of them. */
function minutesFor(turns: number): number {
  return Math.min(10, Math.max(2, Math.round(turns * 0.6)));
}
