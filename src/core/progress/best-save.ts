import { isKept } from "./figures/money";
import { satisfiedFrom } from "./figures/satisfaction";
import { lastMood, wholeAttempts } from "./overview";
import type { AttemptRecord, ReflectionRecord } from "./records";

/** A mood from which turning a customer round is a save: rain and storm. */
const angryUpTo = -2;

/** A conversation in which anger turned round (playbook row E4), and by how much the mood rose. */
export interface Save {
  readonly attempt: AttemptRecord;
  readonly rise: number;
}

/** The trainee's saves, the greatest first and the latest first among equals. */
export function saves(attempts: readonly AttemptRecord[]): Save[] {
  return wholeAttempts(attempts)
    .flatMap((attempt): Save[] => {
      const first = attempt.transcript.find(({ mood }) => mood !== undefined)?.mood ?? 0;
      const saved = first <= angryUpTo && isKept(attempt) && attempt.ending.rating >= satisfiedFrom;
      return saved ? [{ attempt, rise: lastMood(attempt) - first }] : [];
    })
    .reverse()
    .sort((left, right) => right.rise - left.rise);
}

/** The attempt that the trainee chose last as the best save. */
export function chosenSave(reflections: readonly ReflectionRecord[]): string | undefined {
  let chosen: ReflectionRecord | undefined;
  for (const reflection of reflections) {
    if (reflection.bestSave !== undefined && reflection.bestSave > (chosen?.bestSave ?? -1)) chosen = reflection;
  }
  return chosen?.attempt;
}
