import type { Item } from "#core/scoring/text/items";
import type { Span } from "#core/scoring/types";
import { type FactKind, factKinds } from "#core/service/scenario-terms";
import type { Value } from "./read-values";

/** A piece of a text as a fact's wording is matched against it: a value, or a word or number outside of values. */
export type Element<I extends Item = Item> = I | Value;

/** The pieces of a text in order; where values of several kinds overlap, the fact's own kind goes first. */
export function elementsOf<I extends Item>(
  kind: FactKind,
  values: readonly Value[],
  items: readonly I[],
): Element<I>[] {
  const taken = new Map<number, Span>();
  const kept = [kind, ...factKinds.filter((other) => other !== kind)].flatMap((preferred) => {
    const free = values.filter((value) => value.kind === preferred && isFree(value, taken));
    cover(free, taken);
    return free;
  });
  return [...kept, ...items.filter((item) => isFree(item, taken))].sort((a, b) => a.start - b.start);
}

export function isValue(element: Element): element is Value {
  return "fields" in element;
}

/** Enters spans that do not overlap under every place that they cover. */
export function cover<S extends Span>(spans: readonly S[], covered: Map<number, S>): Map<number, S> {
  for (const span of spans) for (let place = span.start; place < span.end; place++) covered.set(place, span);
  return covered;
}

function isFree({ start, end }: Span, taken: ReadonlyMap<number, Span>): boolean {
  for (let place = start; place < end; place++) if (taken.has(place)) return false;
  return true;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
