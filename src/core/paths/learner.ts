import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { DrillKind } from "#core/drills/kinds";
import { isKept } from "#core/progress/figures/money";
import { satisfiedFrom } from "#core/progress/figures/satisfaction";
import type { AttemptRecord } from "#core/progress/records";

/** What a learner has done since a path was begun: all that tells where they stand in it. */
export interface Learner {
  /** When the path was begun, and what time it is, in milliseconds since 1970. */
  readonly begun: number;
  readonly now: number;
  readonly attempts: readonly AttemptRecord[];
  /** Every answer to a drill: its kind and its time. */
  readonly drilled: readonly { readonly kind: DrillKind; readonly at: number }[];
  /** When plans were made, or were looked at again. */
  readonly plans: readonly number[];
  /** Steps that were ticked by hand, or opened where opening is all there is; by key. */
  readonly ticked: Readonly<Record<string, number>>;
  /** What is offered in the language of conversations. */
  readonly entries: readonly CatalogueEntry[];
}

/** So many alike in a row say something. */
const inARow = 2;

/** How the latest whole conversations with a customer ended: lost or won in a row, or neither. */
export function lately(attempts: readonly AttemptRecord[], scenario: string): "lost" | "won" | undefined {
  const latest = attempts.filter((one) => one.scenario === scenario && !one.practice).slice(-inARow);
  if (latest.length < inARow) return undefined;
  if (latest.every((one) => !isKept(one))) return "lost";
  return latest.every((one) => isKept(one) && one.ending.rating >= satisfiedFrom) ? "won" : undefined;
}

/** A harder customer who trains the same: of the next difficulty, with most rows in common. */
export function harderThan(entries: readonly CatalogueEntry[], scenario: string): CatalogueEntry | undefined {
  const own = entries.find(({ id }) => id === scenario);
  if (own === undefined) return undefined;
  const shared = ({ trains }: CatalogueEntry) => trains.filter((row) => own.trains.includes(row)).length;
  return entries
    .filter(({ use, difficulty, abusive }) => use === "practice" && difficulty > own.difficulty && !abusive)
    .sort((left, right) => left.difficulty - right.difficulty || shared(right) - shared(left))[0];
}
