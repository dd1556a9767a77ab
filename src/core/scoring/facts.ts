import type { FactKind } from "#core/service/scenario-terms";
import { fieldsOf } from "./guards/mark";
import type { Tables } from "./tables";
import { type Item, itemsOf, sameItem, type WordingItem, wordingItems } from "./text/items";
import { type Reading, read } from "./text/reading";
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

/** How many commonplace words may stand between the words of a wording ("8 am on the Friday"). */
const widestGap = 2;

/** Looks for facts in a reply, whatever their case, accents, endings or way of writing numbers. */
export function checkFacts(
  texts: { readonly reply: string; readonly customer: string },
  facts: readonly FactToCheck[],
  tables: Tables,
): FactsFound {
  const reply = read(texts.reply, tables.orthography);
  const items = itemsOf(reply, tables.words);
  const told = facts.flatMap((fact) => {
    const span = findFact(fact, items, tables);
    return span ? [{ id: fact.id, ...span }] : [];
  });
  const untold = facts.filter(({ id }) => !told.some((fact) => fact.id === id));
  const customer = itemsOf(read(texts.customer, tables.orthography), tables.words);
  const wrong = findWrong(reply, items, customer, untold, told, tables);
  return { told, missing: untold.map(({ id }) => id), wrong };
}

function findFact({ wordings }: FactToCheck, items: readonly Item[], tables: Tables): Span | undefined {
  for (const wording of wordings) {
    const span = findItems(wordingItems(wording, tables), items, tables);
    if (span) return span;
  }
  return undefined;
}

function findItems(wanted: readonly WordingItem[], items: readonly Item[], tables: Tables): Span | undefined {
  if (wanted.length === 0) return undefined;
  for (let at = 0; at < items.length; at++) {
    const end = matchFrom(wanted, items, at, tables);
    const last = items[end - 1];
    if (end > at && last) return { start: items[at]?.start ?? 0, end: last.end };
  }
  return undefined;
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
  reply: Reading,
  items: readonly Item[],
  customer: readonly Item[],
  untold: readonly FactToCheck[],
  told: readonly Span[],
  tables: Tables,
): (Span & { id: string })[] {
  const used: Span[] = [...told];
  return untold.flatMap(({ id, kind }) => {
    const value = valuesOf(kind, reply, tables).find(
      (span) => !used.some((other) => overlaps(span, other)) && !isSaid(span, items, customer, tables),
    );
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

function isSaid(span: Span, items: readonly Item[], customer: readonly Item[], tables: Tables): boolean {
  const value = items.filter((item) => overlaps(item, span)).map(({ key }) => ({ key, open: false }));
  return findItems(value, customer, tables) !== undefined;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
