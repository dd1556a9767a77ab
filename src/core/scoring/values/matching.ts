import type { Tables } from "#core/scoring/tables";
import type { Item, WordingItem } from "#core/scoring/text/items";
import type { Reading, Token } from "#core/scoring/text/reading";
import type { Span } from "#core/scoring/types";
import type { FactKind } from "#core/service/scenario-terms";
import { type Element, isValue } from "./elements";
import type { Value } from "./read-values";
import { sameItem } from "./same-word";
import type { Wording } from "./wordings";

/** How many commonplace words may stand between the words of a wording ("8 am on the Friday"). */
const widestGap = 2;

/** Where a wording stands word by word. */
export function matchesInOrder({ items: wanted, kind }: Wording, items: readonly Item[], tables: Tables): Span[] {
  if (wanted.length === 0) return [];
  return items.flatMap((item, at) => {
    const last = items[matchFrom(wanted, items, at, kind, tables) - 1];
    return last ? [{ start: item.start, end: last.end }] : [];
  });
}

/** The place after a match that starts here, or 0. */
function matchFrom(
  wanted: readonly WordingItem[],
  items: readonly Item[],
  start: number,
  kind: FactKind,
  tables: Tables,
): number {
  const fits = (item: WordingItem, at: number) => {
    const found = items[at];
    return found !== undefined && sameItem(item, found, kind, tables);
  };
  let at = start;
  for (const [index, item] of wanted.entries()) {
    const furthest = index > 0 ? at + widestGap : at;
    while (at < furthest && !fits(item, at) && isIdle(items[at], tables)) at++;
    if (!fits(item, at)) return 0;
    at++;
  }
  return at;
}

function isIdle(element: Element | undefined, { words }: Tables): boolean {
  return element !== undefined && !isValue(element) && words.functionWords.has(element.key);
}

/** Whether a piece of a wording and a piece of a reply say the same. */
type Fits = (wanted: Element<WordingItem>, element: Element) => boolean;

/** Where the pieces of a wording stand together in whatever order; `isTold` says which value tells which. */
export function matchesInAnyOrder(
  { kind, elements: wanted }: Wording,
  elements: readonly Element[],
  { tokens }: Reading,
  tables: Tables,
  isTold: (wanted: Value, value: Value) => boolean,
): Span[] {
  if (wanted.length === 0) return [];
  const fits: Fits = (one, element) => {
    if (isValue(one)) return isValue(element) && isTold(one, element);
    return !isValue(element) && sameItem(one, element, kind, tables);
  };
  const tokenAt = new Map(tokens.map((token) => [token.start, token]));
  return elements.flatMap((first, at) => {
    const last = endOfSet(wanted, elements, at, fits, tables);
    const isWhole = last && isTogether(kind, tokenAt.get(first.start), tokenAt.get(last.start));
    return isWhole ? [{ start: first.start, end: last.end }] : [];
  });
}

/** The last piece of a set that begins here and stands together, but for a few little words. */
function endOfSet(
  wanted: readonly Element<WordingItem>[],
  elements: readonly Element[],
  start: number,
  fits: Fits,
  tables: Tables,
): Element | undefined {
  const open = [...wanted];
  let skipped = 0;
  for (const element of elements.slice(start, start + wanted.length * (widestGap + 1))) {
    const found = open.findIndex((one) => fits(one, element));
    if (found < 0 && (open.length === wanted.length || !isIdle(element, tables) || ++skipped > widestGap))
      return undefined;
    if (found >= 0) {
      open.splice(found, 1);
      skipped = 0;
    }
    if (open.length === 0) return element;
  }
  return undefined;
}

/** Words in another order belong together within a clause, the parts of a name or a date within a sentence. */
function isTogether(kind: FactKind, first: Token | undefined, last: Token | undefined): boolean {
  return kind === "term" ? first?.clause === last?.clause : first?.sentence === last?.sentence;
}
