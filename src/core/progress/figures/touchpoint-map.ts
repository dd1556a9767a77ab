import { type Touchpoint, touchpoints } from "#core/service/scenario-terms";
import { type Cases, caseOf } from "../about";
import { lastMood } from "../overview";
import type { AttemptRecord } from "../records";
import { isKept } from "./money";

/** The trainee's result at one place of the customer's journey (playbook row T1). */
export interface TouchpointResult {
  readonly touchpoint: Touchpoint;
  readonly conversations: number;
  readonly kept: number;
  /** The mean mood in which customers were left there; none where nobody was met. */
  readonly mood?: number;
}

/** Every touchpoint in the order of the journey, with what came of the conversations there. */
export function touchpointMap(whole: readonly AttemptRecord[], cases: Cases): TouchpointResult[] {
  const found = new Map<Touchpoint, { conversations: number; kept: number; moods: number }>();
  for (const attempt of whole) {
    const touchpoint = caseOf(attempt, cases)?.touchpoint;
    if (touchpoint === undefined) continue;
    const before = found.get(touchpoint) ?? { conversations: 0, kept: 0, moods: 0 };
    found.set(touchpoint, {
      conversations: before.conversations + 1,
      kept: before.kept + (isKept(attempt) ? 1 : 0),
      moods: before.moods + lastMood(attempt),
    });
  }
  return touchpoints.map((touchpoint) => {
    const { conversations, kept, moods } = found.get(touchpoint) ?? { conversations: 0, kept: 0, moods: 0 };
    return { touchpoint, conversations, kept, ...(conversations > 0 && { mood: moods / conversations }) };
  });
}
