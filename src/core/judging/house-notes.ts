import type { HouseLanguage } from "#core/dialogue/house";

/** Phrases of the house style that occur in a reply. */
export interface HouseNotes {
  readonly wanted: readonly string[];
  readonly banned: readonly string[];
}

/** What the house likes and does not like to read, as far as it occurs in a reply; never part of a score. */
export function houseNotes(style: HouseLanguage | undefined, reply: string): HouseNotes {
  const text = reply.toLowerCase();
  const found = (phrases: readonly string[] | undefined) =>
    (phrases ?? []).filter((phrase) => text.includes(phrase.toLowerCase()));
  return { wanted: found(style?.wanted), banned: found(style?.banned) };
}
