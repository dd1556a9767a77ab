import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { AttemptRecord } from "#core/progress/records";
import { harderThan, lately } from "./learner";
import type { Step } from "./path";

/** How a step is done by this learner, and why it differs from what the path says. */
export interface Fitted {
  readonly step: Step;
  /** Lost twice: calmer and with the coach. Won twice: alone, or with a harder customer. */
  readonly because?: "lost" | "won";
  /** In the customer's calmest mood. */
  readonly calm?: boolean;
}

/** A step as it fits a learner: two losses with a customer make it calmer, two wins harder. */
export function fitted(step: Step, attempts: readonly AttemptRecord[], entries: readonly CatalogueEntry[]): Fitted {
  if (step.kind !== "talk") return { step };
  const because = lately(attempts, step.scenario);
  if (because === "lost") return { step: { ...step, mode: "coach" }, because, calm: true };
  if (because === undefined) return { step };
  if (step.mode === "coach") return { step: { ...step, mode: "alone" }, because };
  const harder = harderThan(entries, step.scenario);
  return harder ? { step: { ...step, scenario: harder.id }, because } : { step };
}
