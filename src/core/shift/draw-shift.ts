import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { shuffled } from "#core/service/chance";

/** So many customers make a shift. */
export const shiftLength = 3;

/** Whether a customer can come in a shift: one to practise with, without abuse, and not one who comes back. */
function canCome({ use, abusive, follows }: CatalogueEntry): boolean {
  return use === "practice" && !abusive && follows === undefined;
}

/**
 * The customers of a shift, drawn by a seed: short conversations first of all, from different channels where there are
 * some, and the angriest never last, so that nobody goes home out of a storm.
 */
export function drawShift(entries: readonly CatalogueEntry[], seed: number): CatalogueEntry[] {
  const able = entries.filter(canCome);
  // The shorter half, and always enough to choose from.
  const short = [...able].sort((left, right) => left.turns - right.turns).slice(0, Math.max(6, able.length / 2));
  const drawn: CatalogueEntry[] = [];
  for (const entry of shuffled(short, seed, "shift")) {
    if (drawn.length < shiftLength && !drawn.some(({ channel }) => channel === entry.channel)) drawn.push(entry);
  }
  const rest = shuffled(short, seed, "rest").filter((entry) => !drawn.includes(entry));
  return calmerLast([...drawn, ...rest].slice(0, shiftLength));
}

/** The same customers; should the angriest come last, they change places with the calmest. */
function calmerLast(drawn: readonly CatalogueEntry[]): CatalogueEntry[] {
  const moods = drawn.map(({ mood }) => mood);
  const last = drawn.length - 1;
  if (drawn[last]?.mood !== Math.min(...moods)) return [...drawn];
  const calmest = moods.indexOf(Math.max(...moods));
  return drawn.map((entry, place) => {
    if (place === last) return drawn[calmest] ?? entry;
    return place === calmest ? (drawn[last] ?? entry) : entry;
  });
}
