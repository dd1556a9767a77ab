import { settings } from "./settings";

/** Deals groups into folds, in the order of their first reply, so that no situation is on both sides of a split. */
export function dealt(groups: readonly string[]): Map<string, number> {
  return new Map([...new Set(groups)].map((group, index) => [group, index % settings.folds]));
}
