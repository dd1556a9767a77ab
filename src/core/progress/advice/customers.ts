import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { AttemptRecord } from "../records";
import type { Situation } from "./situation";

/** When each scenario was met last. */
export function lastMet(attempts: readonly AttemptRecord[]): ReadonlyMap<string, number> {
  return new Map(attempts.map(({ scenario, finishedAt }) => [scenario, finishedAt]));
}

/**
 * The best customer among those that fit: one who was never met before one who was, then the easier one; among those
 * who were met, the one met longest ago.
 */
export function pickCustomer(
  { entries, attempts }: Pick<Situation, "entries" | "attempts">,
  fits: (entry: CatalogueEntry) => boolean,
): CatalogueEntry | undefined {
  const met = lastMet(attempts);
  const rank = ({ id, difficulty }: CatalogueEntry) => met.get(id) ?? difficulty;
  return entries.filter(fits).sort((left, right) => rank(left) - rank(right))[0];
}

/** Whether a customer is there to practise with, and was not advised already. */
export function isFree(entry: CatalogueEntry, taken: ReadonlySet<string>): boolean {
  return entry.use === "practice" && !taken.has(entry.id);
}
