import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Criterion } from "#core/service/criteria";
import type { AttemptRecord, SessionRecord } from "../records";
import type { Band, Skills } from "../skill";

/** A plan that was made and waits to be tried. */
export interface PlanToTry {
  readonly when: string;
  readonly say: string;
}

/** Where a trainee stands: all that advice is drawn from. */
export interface Situation {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In the order of time. */
  readonly attempts: readonly AttemptRecord[];
  readonly skills: Skills;
  /** What is offered in the language of conversations. */
  readonly entries: readonly CatalogueEntry[];
  /** Conversations that were left open, the latest first. */
  readonly open: readonly SessionRecord[];
  readonly plan?: PlanToTry | undefined;
  /** How many cards of drills are due. */
  readonly dueDrills?: number | undefined;
}

/** What to do next, with the reason as data. */
export type Advice =
  | { readonly kind: "first"; readonly scenario: string }
  | { readonly kind: "continue"; readonly scenario: string; readonly session: string; readonly begun: number }
  /** Lost twice in a row: the same customer in a calmer mood, with the coach. */
  | { readonly kind: "calmer"; readonly scenario: string; readonly losses: number }
  | { readonly kind: "plan"; readonly scenario: string; readonly plan: PlanToTry }
  | { readonly kind: "check"; readonly scenario: string; readonly weeks: number }
  | { readonly kind: "drills"; readonly due: number }
  | {
      readonly kind: "criterion";
      readonly scenario: string;
      readonly criterion: Criterion;
      readonly band: Exclude<Band, "strong">;
    }
  /** Won twice in a row. */
  | { readonly kind: "harder"; readonly scenario: string; readonly wins: number }
  | { readonly kind: "unmet"; readonly scenario: string }
  /** Everybody was met: the customer who was met longest ago. */
  | { readonly kind: "again"; readonly scenario: string; readonly last: number };

/** Gives advice where there is a reason for it. Scenarios in `taken` were advised already. */
export type Adviser = (situation: Situation, taken: ReadonlySet<string>) => Advice | undefined;
