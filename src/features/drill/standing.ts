import type { DrillCard } from "#core/drills/due";

/** How many cards stand how. */
export function standingCounts(cards: readonly DrillCard[]) {
  const count = (standing: DrillCard["standing"]) => cards.filter((card) => card.standing === standing).length;
  return { weak: count("weak"), due: count("due"), fresh: count("new") };
}

/** When the first of the cards that rest comes back. */
export function earliest(cards: readonly DrillCard[]): number | undefined {
  const times = cards.flatMap(({ due }) => (due === undefined ? [] : [due]));
  return times.length > 0 ? Math.min(...times) : undefined;
}
