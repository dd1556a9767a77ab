import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Advice } from "./next-step";

/** How long a day's practice is, in minutes. */
export const minutesADay = 15;

const drillMinutes = 4;

/** An advice with the minutes that it is likely to take. */
export interface Piece {
  readonly advice: Advice;
  readonly minutes: number;
}

/** Today's practice: the first pieces of advice that fill a quarter of an hour, and at least one. */
export function quarterHour(advices: readonly Advice[], entries: readonly CatalogueEntry[]): Piece[] {
  const turns = new Map(entries.map((entry) => [entry.id, entry.turns]));
  const pieces: Piece[] = [];
  let total = 0;
  for (const advice of advices) {
    const minutes = "scenario" in advice ? minutesFor(turns.get(advice.scenario) ?? 8) : drillMinutes;
    if (pieces.length > 0 && total + minutes > minutesADay) continue;
    pieces.push({ advice, minutes });
    total += minutes;
  }
  return pieces;
}

/** A turn takes most of a minute to read and to answer; no path goes through all of them. */
function minutesFor(turns: number): number {
  return Math.min(10, Math.max(2, Math.round(turns * 0.6)));
}
