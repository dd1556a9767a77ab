import { type FactKind, factKinds } from "#core/service/scenario-terms";
import { isNegated } from "./findings";
import { markGuards } from "./guards/mark";
import type { Tables } from "./tables";
import { type Item, itemsOf } from "./text/items";
import { flags, type Reading, read } from "./text/reading";
import type { Span } from "./types";
import { type Element, elementsOf, overlaps } from "./values/elements";
import { matchesInAnyOrder, matchesInOrder } from "./values/matching";
import { readValues, scanOf, type Value } from "./values/read-values";
import { agrees, contradicts, saysMore, tells } from "./values/values";
import { readWording, type Wording } from "./values/wordings";

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

/** A fact with its wordings read, and the values of its kind that they give. */
interface Wanted {
  readonly id: string;
  readonly kind: FactKind;
  readonly wordings: readonly Wording[];
  readonly values: readonly Value[];
}

/** The reply as facts are looked for: its values, and its words and numbers as each kind of fact reads them. */
interface Searched {
  readonly reply: Reading;
  readonly values: readonly Value[];
  /** Values that the customer named. */
  readonly theirs: readonly Value[];
  readonly items: ReadonlyMap<FactKind, readonly Item[]>;
  readonly elements: ReadonlyMap<FactKind, readonly Element[]>;
  readonly tables: Tables;
  readonly saidOnly: boolean;
}

/** Looks for facts in a reply, whatever their case, accents, endings, slips, order or way of saying a value. */
export function checkFacts(
  texts: { readonly reply: string; readonly customer: string },
  facts: readonly FactToCheck[],
  tables: Tables,
  { saidOnly = false }: FactSearch = {},
): FactsFound {
  const kinds = factKinds.filter((kind) => facts.some((fact) => fact.kind === kind));
  const searched = searchedIn(texts, kinds, tables, saidOnly);
  const wanted = facts.map((fact) => readFact(fact, tables));
  const told = wanted.flatMap((fact) => {
    const span = findFact(fact, searched);
    return span ? [{ id: fact.id, ...span }] : [];
  });
  const missing = facts.map(({ id }) => id).filter((id) => !told.some((fact) => fact.id === id));
  return { told, missing, wrong: findWrong(searched, wanted, told) };
}

function searchedIn(
  texts: { readonly reply: string; readonly customer: string },
  kinds: readonly FactKind[],
  tables: Tables,
  saidOnly: boolean,
): Searched {
  const reply = read(texts.reply, tables.orthography);
  const customer = read(texts.customer, tables.orthography);
  if (saidOnly) markGuards(reply, customer, tables);
  const scan = scanOf(reply, tables.facts);
  const values = readValues(scan, tables.facts);
  const items = new Map(kinds.map((kind) => [kind, itemsOf(scan, kind)]));
  const elements = new Map(kinds.map((kind) => [kind, elementsOf(kind, values, items.get(kind) ?? [])]));
  const theirs = readValues(scanOf(customer, tables.facts), tables.facts);
  return { reply, values, theirs, items, elements, tables, saidOnly };
}

function readFact({ id, kind, wordings }: FactToCheck, tables: Tables): Wanted {
  const readings = wordings.map((wording) => readWording(wording, kind, tables));
  const values = readings.flatMap((wording) => wording.values.filter((value) => value.kind === kind));
  return { id, kind, wordings: readings, values };
}

function findFact(fact: Wanted, searched: Searched): Span | undefined {
  for (const wording of fact.wordings) {
    const span = findWording(wording, fact, searched).find((one) => !(searched.saidOnly && isDisowned(one, searched)));
    if (span) return span;
  }
  return undefined;
}

/** A wording is found word by word, in another order, or by its values and the words beside them. */
function findWording(wording: Wording, fact: Wanted, searched: Searched): Span[] {
  const { reply, tables } = searched;
  const items = searched.items.get(fact.kind) ?? [];
  const isOwn = (span: Span) => !isOtherKind(span, wording, searched) && !isOtherValue(span, fact, searched);
  const literal = matchesInOrder(wording, items, tables).filter(isOwn);
  const isTold = (wanted: Value, value: Value) => isToldBy(wanted, value, fact);
  if (wording.values.length === 0) {
    return [...literal, ...matchesInAnyOrder(wording, items, reply, tables, isTold).filter(isOwn)];
  }
  return [...literal, ...matchesInAnyOrder(wording, searched.elements.get(fact.kind) ?? [], reply, tables, isTold)];
}

/** Whether a value tells a wanted one; where every fuller wording has it otherwise, it does not. */
function isToldBy(wanted: Value, value: Value, { values }: Wanted): boolean {
  if (wanted.kind !== value.kind || !tells(wanted.kind, wanted.fields, value.fields)) return false;
  const fuller = values.filter((other) => other.kind === value.kind && saysMore(other.fields, wanted.fields));
  return fuller.length === 0 || fuller.some((other) => !contradicts(other.fields, value.fields));
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
function isOtherKind(span: Span, { items, kind }: Wording, { values, tables }: Searched): boolean {
  const hasValues = (tables.facts.ways.get(kind) ?? []).length > 0;
  if (!hasValues || !items.some(({ key }) => key.startsWith("#"))) return false;
  const reached = values.filter((value) => !value.weak && overlaps(value, span));
  return reached.length > 0 && reached.every((value) => value.kind !== kind);
}

/** Whether the words that fit belong to another value of the kind: "six" in "half past six". */
function isOtherValue(span: Span, fact: Wanted, { values }: Searched): boolean {
  if (fact.values.length === 0) return false;
  const reached = values.filter((value) => value.kind === fact.kind && overlaps(value, span));
  return reached.length > 0 && !reached.some((value) => fact.values.some((wanted) => isToldBy(wanted, value, fact)));
}

/** Values of an untold fact's kind that are no fact's and that the customer did not bring up. */
function findWrong(
  { values, theirs }: Searched,
  facts: readonly Wanted[],
  told: readonly (Span & { readonly id: string })[],
): (Span & { readonly id: string })[] {
  const used: Span[] = [...told];
  const known = [...theirs, ...facts.flatMap((fact) => fact.values)];
  const untold = facts.filter(({ id }) => !told.some((fact) => fact.id === id));
  return untold.flatMap(({ id, kind, values: own }) => {
    const wrong = values.find((value) => {
      return value.kind === kind && isAnother(value, own, known) && !used.some((other) => overlaps(value, other));
    });
    if (!wrong) return [];
    used.push(wrong);
    return [{ id, start: wrong.start, end: wrong.end }];
  });
}

/** Whether a value is surely none of the known ones and cannot mean the fact's own. */
function isAnother(value: Value, own: readonly Value[], known: readonly Value[]): boolean {
  if (value.weak || own.some(({ fields }) => agrees(fields, value.fields))) return false;
  return !known.some(({ kind, fields }) => kind === value.kind && tells(kind, value.fields, fields));
}
