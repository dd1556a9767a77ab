/** After so many conversations since the last copy, or since a reminder was put off, there is enough that could be lost. */
const often = 5;

/** What is known of a learner's copies: after how many conversations the last was saved, and a reminder put off. */
export interface CopiesSoFar {
  readonly copied: number;
  readonly putOff: number;
}

/** How many conversations no copy has, where it is time to say so; 0 where it is not. */
export function withoutCopy(finished: number, { copied, putOff }: CopiesSoFar): number {
  return finished - Math.max(copied, putOff) >= often ? finished - copied : 0;
}
