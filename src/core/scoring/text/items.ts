import type { Tables, WordTables } from "#core/scoring/tables";
import type { Span } from "#core/scoring/types";
import type { FactKind } from "#core/service/scenario-terms";
import { isDigit, isSymbolWord } from "./characters";
import { chineseNumber } from "./chinese-numbers";
import { type Reading, read, type Token } from "./reading";

/** A word or a number of a text, as facts are compared: "1,500", "1 500" and 一千五 all have the key "#1500". */
export interface Item extends Span {
  readonly key: string;
}

/** A word or number of a wording; `open`: any ending will do. */
export interface WordingItem {
  readonly key: string;
  readonly open: boolean;
}

export function itemsOf({ tokens, raw }: Reading, words: WordTables, kind: FactKind): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { item, next } = itemAt({ tokens, raw, words, kind }, at);
    items.push(item);
    at = next;
  }
  return currencyFirst(items);
}

export function wordingItems(wording: string, { orthography, words }: Tables, kind: FactKind): WordingItem[] {
  const reading = read(wording, orthography);
  return itemsOf(reading, words, kind).map(({ key, end }) => ({ key, open: wording[end] === "*" }));
}

/** Whether two items say the same; longer words may differ in their ending. */
export function sameItem({ key, open }: WordingItem, item: Item, script: WordTables["script"]): boolean {
  if (key === item.key) return true;
  if (key.startsWith("#") || item.key.startsWith("#")) return false;
  if (open) return item.key.startsWith(key);
  return script !== "han" && sameStem(key, item.key);
}

function sameStem(a: string, b: string): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < 4) return false;
  return commonPrefix(a, b) >= Math.max(shorter === 4 ? 3 : 4, longer - 3);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** What an item is read from; `kind` says how numbers with a point or colon are meant. */
interface Source {
  readonly tokens: readonly Token[];
  readonly raw: string;
  readonly words: WordTables;
  readonly kind: FactKind;
}

function itemAt(source: Source, at: number): { item: Item; next: number } {
  const { tokens, words } = source;
  const token = tokens[at];
  const { value, next } = token?.number ? digitsAt(source, at) : numberWordsAt(tokens, at, words);
  const span = { start: token?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return { item: { ...span, key: value ?? token?.text ?? "" }, next };
}

/** "1 500" is one number: groups of three digits after a single space. */
function digitsAt({ tokens, raw, kind }: Source, at: number): { value: string; next: number } {
  let digits = tokens[at]?.text ?? "";
  let next = at + 1;
  while (/^\d{1,3}(\d{3})*$/.test(digits) && isThousands(tokens, next, raw)) digits += tokens[next++]?.text ?? "";
  return { value: `#${kind === "time" ? clock(digits) : plainNumber(digits)}`, next };
}

function isThousands(tokens: readonly Token[], at: number, raw: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !/^\d{3}([.,]\d{1,2})?$/.test(token.text)) return false;
  return token.start - before.end === 1 && /\s/.test(raw[before.end] ?? "");
}

/** 9.30, 09:30 and 9:30 are one time; 14:00 is not the number 14. */
function clock(digits: string): string {
  return digits.replace(/[.,]/g, ":").replace(/^0(?=\d)/, "");
}

/** Thousands without separators, decimals with a point; a time stays a time. */
function plainNumber(digits: string): string {
  if (digits.includes(":")) return clock(digits);
  const whole = digits.replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", ".");
  return whole.replace(/\.0+$/, "").replace(/^0+(?=\d)/, "");
}

function numberWordsAt(tokens: readonly Token[], at: number, words: WordTables): { value?: string; next: number } {
  const chinese = words.script === "han" ? chineseNumber((place) => tokens[place]?.text ?? "", at) : undefined;
  if (chinese) return { value: `#${chinese.value}`, next: chinese.next };
  let value = words.numbers.get(tokens[at]?.text ?? "");
  let next = at + 1;
  while (value !== undefined) {
    const joined = joinNumbers(value, words.numbers.get(tokens[next]?.text ?? ""));
    if (joined === undefined) return { value: `#${value}`, next };
    value = joined;
    next++;
  }
  return { next };
}

/** "two" and "hundred" make 200, "twenty" and "five" 25; undefined where the words do not belong together. */
function joinNumbers(value: number, more: number | undefined): number | undefined {
  if (more === undefined) return undefined;
  if (more === 100 || more === 1000) return value < more ? value * more : undefined;
  if (value >= 100 && more < 100) return value + more;
  return value > 10 && value % 10 === 0 && more < 10 ? value + more : undefined;
}

/** "30 €" is read as "€ 30". */
function currencyFirst(items: readonly Item[]): Item[] {
  const ordered = [...items];
  for (let at = 0; at + 1 < ordered.length; at++) {
    const [number, sign] = [ordered[at], ordered[at + 1]];
    const isAmount = number?.key.startsWith("#") && isDigit(number.key.charCodeAt(1)) && isSymbolWord(sign?.key ?? "");
    if (!number || !sign || !isAmount || sign.key === "%" || isSymbolWord(ordered[at - 1]?.key ?? "")) continue;
    const span = { start: number.start, end: sign.end };
    ordered.splice(at, 2, { ...span, key: sign.key }, { ...span, key: number.key });
    at++;
  }
  return ordered;
}
