import { type FactKind, factKinds } from "#core/service/scenario-terms";
import { isNegated } from "./findings";
import { fieldsOf, markGuards } from "./guards/mark";
import type { Tables } from "./tables";
import { type Item, itemsOf, sameItem, type WordingItem, wordingItems } from "./text/items";
import { flags, type Reading, read } from "./text/reading";
import type { Span } from "./types";

/** A fact that the customer should hear; a wording may use "*" for any ending. */
export interface FactToCheck {
  readonly id: string;
  readonly kind: FactKind;
  readonly wordings: readonly string[];
}

/** Which facts the reply tells, leaves out, or replaces by another value of their kind. */
export interface FactsFound {
  readonly told: readonly (Span & { readonly id: string })[];
  readonly missing: readonly string[];
  readonly wrong: readonly (Span & { readonly id: string })[];
}

/** How facts are looked for. */
export interface FactSearch {
  /** Only what the reply says itself: a wording that it negates or quotes is not told. */
  readonly saidOnly?: boolean;
}

/** A ban reaches further than a negated move: "please don't write your address and order number here". */
const banReach = 2;

/** How many commonplace words may stand between the words of a wording ("8 am on the Friday"). */
const widestGap = 2;

/** The reply as facts are looked for: its items and the values of each kind that stand in it. */
interface Searched {
  readonly reply: Reading;
  readonly customer: Reading;
  readonly values: ReadonlyMap<FactKind, readonly Span[]>;
  readonly tables: Tables;
  readonly saidOnly: boolean;
}

/** Looks for facts in a reply, whatever their case, accents, endings or way of writing numbers. */
export function checkFacts(
  texts: { readonly reply: string; readonly customer: string },
  facts: readonly FactToCheck[],
  tables: Tables,
  { saidOnly = false }: FactSearch = {},
): FactsFound {
  const reply = read(texts.reply, tables.orthography);
  const customer = read(texts.customer, tables.orthography);
  if (saidOnly) markGuards(reply, customer, tables);
  const values = new Map(factKinds.map((kind) => [kind, valuesOf(kind, reply, tables)]));
  const searched: Searched = { reply, customer, values, tables, saidOnly };
  const told = facts.flatMap((fact) => {
    const span = findFact(fact, searched);
    return span ? [{ id: fact.id, ...span }] : [];
  });
  const untold = facts.filter(({ id }) => !told.some((fact) => fact.id === id));
  return { told, missing: untold.map(({ id }) => id), wrong: findWrong(searched, untold, told) };
}

function findFact({ kind, wordings }: FactToCheck, searched: Searched): Span | undefined {
  const items = itemsOf(searched.reply, searched.tables.words, kind);
  for (const wording of wordings) {
    const wanted = wordingItems(wording, searched.tables, kind);
    const spans = findItems(wanted, items, searched.tables);
    const span = spans.find((candidate) => isTold(candidate, kind, wanted, searched));
    if (span) return span;
  }
  return undefined;
}

function isTold(span: Span, kind: FactKind, wanted: readonly WordingItem[], searched: Searched): boolean {
  return !isOtherKind(span, kind, wanted, searched) && !(searched.saidOnly && isDisowned(span, searched));
}

/** Whether a span is negated in its clause or stands in somebody else's words. */
function isDisowned(span: Span, { reply, tables }: Searched): boolean {
  const from = reply.tokens.findIndex((token) => overlaps(token, span));
  const inside = reply.tokens.filter((token) => overlaps(token, span));
  return (
    inside.every(({ guards }) => guards & flags.quoted) || isNegated(from, reply, tables.guards.negatorReach * banReach)
  );
}

/** Whether a number that fits is part of a value of another kind: "at three" is not told by "in three days". */
function isOtherKind(
  span: Span,
  kind: FactKind,
  wanted: readonly WordingItem[],
  { values, tables }: Searched,
): boolean {
  if (!tables.facts.has(kind) || !wanted.some(({ key }) => key.startsWith("#"))) return false;
  const reaches = (other: FactKind) => values.get(other)?.some((value) => overlaps(value, span)) ?? false;
  return !reaches(kind) && factKinds.some((other) => other !== kind && reaches(other));
}

function findItems(wanted: readonly WordingItem[], items: readonly Item[], tables: Tables): Span[] {
  if (wanted.length === 0) return [];
  return items.flatMap((item, at) => {
    const last = items[matchFrom(wanted, items, at, tables) - 1];
    return last ? [{ start: item.start, end: last.end }] : [];
  });
}

/** The place after a match that starts here, or 0. */
function matchFrom(wanted: readonly WordingItem[], items: readonly Item[], start: number, { words }: Tables): number {
  let at = start;
  for (const [index, item] of wanted.entries()) {
    let skipped = 0;
    while (
      index > 0 &&
      skipped < widestGap &&
      isIdle(items[at], words.functionWords) &&
      !fits(item, items[at], words.script)
    ) {
      at++;
      skipped++;
    }
    if (!fits(item, items[at], words.script)) return 0;
    at++;
  }
  return at;
}

function fits(wanted: WordingItem, item: Item | undefined, script: Tables["words"]["script"]): boolean {
  return item !== undefined && sameItem(wanted, item, script);
}

function isIdle(item: Item | undefined, functionWords: ReadonlySet<string>): boolean {
  return item !== undefined && functionWords.has(item.key);
}

/** Values of an untold fact's kind that are no fact and that the customer did not bring up. */
function findWrong(
  searched: Searched,
  untold: readonly FactToCheck[],
  told: readonly Span[],
): (Span & { id: string })[] {
  const used: Span[] = [...told];
  return untold.flatMap(({ id, kind }) => {
    const isFree = (span: Span) => !used.some((other) => overlaps(span, other));
    const value = searched.values.get(kind)?.find((span) => isFree(span) && !isSaid(span, kind, searched));
    if (!value) return [];
    used.push(value);
    return [{ id, ...value }];
  });
}

function valuesOf(kind: FactKind, reply: Reading, tables: Tables): Span[] {
  const matchers = tables.facts.get(kind) ?? [];
  return fieldsOf(reply).flatMap((field) => {
    const spans: Span[] = [];
    for (let at = field.from; at < field.to; at++) {
      const end = Math.max(at, ...matchers.flatMap((matcher) => matcher.ends(field, at)));
      if (end === at) continue;
      spans.push({ start: reply.tokens[at]?.start ?? 0, end: reply.tokens[end - 1]?.end ?? 0 });
      at = end - 1;
    }
    return spans;
  });
}

function isSaid(span: Span, kind: FactKind, { reply, customer, tables }: Searched): boolean {
  const items = itemsOf(reply, tables.words, kind).filter((item) => overlaps(item, span));
  const value = items.map(({ key }) => ({ key, open: false }));
  return findItems(value, itemsOf(customer, tables.words, kind), tables).length > 0;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
