import { draw } from "#core/service/chance";
import type { DrillCard } from "./due";
import type { DrillItem } from "./item";
import type { DrillKind } from "./kinds";

/** How many items of a kind make about five minutes. */
const itemsInFiveMinutes: Readonly<Record<DrillKind, number>> = {
  "say-this-not-that": 6,
  "name-the-move": 10,
  "turn-positive": 5,
  "close-it": 5,
  "mend-macro": 3,
  "mend-manual": 3,
  "other-chair": 6,
};

/**
 * The items of a sitting of about five minutes: one for each card in the order that the cards have, then a second one,
 * until the time is filled. Cards that rest come only where nothing else is there.
 */
export function sittingOf(cards: readonly DrillCard[], seed: number): DrillItem[] {
  const awake = cards.filter(({ standing }) => standing !== "resting");
  const offered = awake.length > 0 ? awake : cards;
  const chosen: DrillItem[] = [];
  let minutes = 0;
  for (let round = 0; minutes < 1; round++) {
    const left = offered.filter(({ items }) => items.length > round);
    if (left.length === 0) break;
    for (const card of left) {
      if (minutes >= 0.999) break;
      const item = itemsInTurn(card, seed)[round];
      if (item === undefined) continue;
      chosen.push(item);
      minutes += 1 / itemsInFiveMinutes[card.kind];
    }
    if (minutes >= 0.999) break;
  }
  return chosen;
}

/** A card's items, those longest unseen first; unseen ones in an order that the seed draws. */
function itemsInTurn({ items, record }: DrillCard, seed: number): DrillItem[] {
  const seen = new Map((record?.answers ?? []).map(({ item, at }) => [item, at]));
  return [...items].sort(
    (left, right) =>
      (seen.get(left.id) ?? 0) - (seen.get(right.id) ?? 0) || draw(seed, left.id, 1000) - draw(seed, right.id, 1000),
  );
}
