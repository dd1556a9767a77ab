import type { Tables } from "#core/scoring/tables";
import { isSign } from "#core/scoring/text/characters";
import { type WordingItem, wordingItems } from "#core/scoring/text/items";
import { read } from "#core/scoring/text/reading";
import type { FactKind } from "#core/service/scenario-terms";
import { type Element, elementsOf, isValue } from "./elements";
import { readValues, scanOf, type Value } from "./read-values";

/** One wording of a fact, ready to be looked for. */
export interface Wording {
  readonly kind: FactKind;
  /** Its words and numbers, to be found as they stand. */
  readonly items: readonly WordingItem[];
  readonly values: readonly Value[];
  /** Its values and the words beside them, to be found in any order; empty where their order matters. */
  readonly elements: readonly Element<WordingItem>[];
}

/** Reads a wording of a fact. */
export function readWording(wording: string, kind: FactKind, tables: Tables): Wording {
  const scan = scanOf(read(wording, tables.orthography), tables.facts, false);
  const items = wordingItems(scan, kind);
  const values = readValues(scan, tables.facts);
  const elements = withoutIdle(elementsOf(kind, values, items), kind, tables);
  return { kind, items, values, elements: isFixed(elements, kind, tables) ? [] : elements };
}

/** Beside the value that is asked for, the little words do not matter: "on Thursday by noon". */
function withoutIdle(
  elements: readonly Element<WordingItem>[],
  kind: FactKind,
  { words }: Tables,
): readonly Element<WordingItem>[] {
  if (!elements.some((element) => isValue(element) && element.kind === kind)) return elements;
  return elements.filter((element) => isValue(element) || !words.functionWords.has(element.key));
}

/** Order matters with a "not", between Chinese characters, and between a number and what it counts. */
function isFixed(elements: readonly Element<WordingItem>[], kind: FactKind, { guards }: Tables): boolean {
  return elements.some((element) => {
    if (isValue(element)) return false;
    const isCount = kind === "term" && element.key.startsWith("#");
    return isCount || guards.negators.has(element.key) || isSign(element.key.charCodeAt(0));
  });
}
