import type { Span } from "#core/scoring/types";
import { plainNumber } from "#core/scoring/values/numbers";
import type { Scan } from "#core/scoring/values/ways";
import type { FactKind } from "#core/service/scenario-terms";
import { isDigit, isSymbolWord } from "./characters";

/** A word or a number of a text, as facts are compared: "1,500", "1 500" and 一千五 all have the key "#1500". */
export interface Item extends Span {
  readonly key: string;
}

/** A word or number of a wording; `open`: any ending will do. */
export interface WordingItem extends Item {
  readonly open: boolean;
}

/** The words and numbers of a text; the kind of fact says how numbers with a point or colon are meant. */
export function itemsOf(scan: Scan, kind: FactKind): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const { item, next } = itemAt(scan, at, kind);
    items.push(item);
    at = next;
  }
  return currencyFirst(items);
}

export function wordingItems(scan: Scan, kind: FactKind): WordingItem[] {
  return itemsOf(scan, kind).map((item) => ({ ...item, open: scan.raw[item.end] === "*" }));
}

function itemAt(scan: Scan, at: number, kind: FactKind): { item: Item; next: number } {
  const token = scan.tokens[at];
  const number = scan.numbersAt(at).at(-1);
  const next = number?.next ?? at + 1;
  const span = { start: token?.start ?? 0, end: scan.tokens[next - 1]?.end ?? 0 };
  const key = number ? `#${numberKey(number.digits ?? String(number.value), kind)}` : (token?.text ?? "");
  return { item: { ...span, key }, next };
}

/** 9.30, 09:30 and 9:30 are one time; 14:00 is not the number 14. */
function numberKey(digits: string, kind: FactKind): string {
  if (kind !== "time" && !digits.includes(":")) return plainNumber(digits);
  return digits.replace(/[.,]/g, ":").replace(/^0(?=\d)/, "");
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
