import { type Criterion, criteria, type Level } from "#core/service/criteria";
import type { Tally } from "./play";

type Tallies = Readonly<Partial<Record<Criterion, Tally>>>;

/** What a conversation came to: each asked criterion from 0 to 2, and overall; nothing where nothing was asked. */
export interface Result {
  readonly criteria: Readonly<Partial<Record<Criterion, number>>>;
  readonly overall?: number;
}

/** The tallies with one turn's levels added. */
export function tally(tallies: Tallies, levels: Readonly<Partial<Record<Criterion, Level>>>): Tallies {
  const result: Partial<Record<Criterion, Tally>> = { ...tallies };
  for (const criterion of criteria) {
    const level = levels[criterion];
    if (level === undefined) continue;
    const before = result[criterion] ?? { points: 0, turns: 0 };
    result[criterion] = { points: before.points + level, turns: before.turns + 1 };
  }
  return result;
}

/** The one place where results are worked out: per criterion the mean over the turns that asked it, overall the mean of those. */
export function resultOf(tallies: Tallies): Result {
  const asked = criteria.flatMap((criterion) => {
    const found = tallies[criterion];
    return found && found.turns > 0 ? [[criterion, found.points / found.turns] as const] : [];
  });
  if (asked.length === 0) return { criteria: {} };
  const overall = asked.reduce((sum, [, mean]) => sum + mean, 0) / asked.length;
  return { criteria: Object.fromEntries(asked), overall };
}
