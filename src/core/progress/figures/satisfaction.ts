import type { AttemptRecord } from "../records";

/** The lowest rating that counts as satisfied. */
export const satisfiedFrom = 4;

/** Customers' ratings (playbook row M1): how many gave each number of stars, the share satisfied, who felt helped. */
export interface Satisfaction {
  readonly rated: number;
  readonly satisfied: number;
  /** How many gave one star, two stars and so on. */
  readonly stars: readonly number[];
  readonly feltHelped: number;
}

/** Counts the ratings of whole conversations. Low ones are listed one by one by `lowRated`. */
export function satisfactionOf(whole: readonly AttemptRecord[]): Satisfaction {
  const stars = [0, 0, 0, 0, 0];
  let [satisfied, feltHelped] = [0, 0];
  for (const { ending } of whole) {
    stars[ending.rating - 1] = (stars[ending.rating - 1] ?? 0) + 1;
    if (ending.rating >= satisfiedFrom) satisfied += 1;
    if (ending.feltHelped) feltHelped += 1;
  }
  return { rated: whole.length, satisfied, stars, feltHelped };
}
