import { isSign } from "#core/scoring/text/characters";
import { chineseNumber, chineseUnit } from "#core/scoring/text/chinese-numbers";
import type { Token } from "#core/scoring/text/reading";
import type { PhraseSet } from "./phrases";

/** A number read from a place on. `digits`: as it is written, where it is written in digits alone ("08", "14:30"). */
export interface NumberRead {
  /** NaN for what is no plain number, such as 14:30. */
  readonly value: number;
  readonly next: number;
  readonly digits?: string;
  /** An ordinal: fifth, 5th. */
  readonly ordinal?: boolean;
}

/** What a language says of numbers. */
export interface NumberTables {
  readonly words: PhraseSet;
  readonly ordinals: PhraseSet;
  /** Words inside a number ("two hundred and fifty"). */
  readonly joints: ReadonlySet<string>;
  /** Phrases that add a half ("and a half"). */
  readonly halves: PhraseSet;
  /** Endings written after digits ("5th", «5-го»). */
  readonly suffixes: ReadonlySet<string>;
}

/** A text in which numbers are read. */
export interface NumberText {
  readonly tokens: readonly Token[];
  readonly raw: string;
  /** The value of a number word. */
  readonly valueAt: (place: number) => number | undefined;
  readonly isOrdinalAt: (place: number) => boolean;
  readonly numbers: NumberTables;
}

/** Every number that can be read from a place on, the shortest first: "twenty", "twenty five". */
export function numbersAt(text: NumberText, at: number): NumberRead[] {
  if (text.tokens[at]?.number) return digitNumbers(text, at);
  const clause = text.tokens[at]?.clause;
  const signAt = (place: number) => (text.tokens[place]?.clause === clause ? (text.tokens[place]?.text ?? "") : "");
  const chinese = chineseNumber(signAt, at);
  return chinese ? [chinese] : wordNumbers(text, at);
}

function digitNumbers(text: NumberText, at: number): NumberRead[] {
  const { tokens, raw } = text;
  let digits = tokens[at]?.text ?? "";
  let next = at + 1;
  const isGrouped = /^\d{1,3}$/.test(digits);
  while (isGrouped && /^\d{1,12}$/.test(digits) && isThousands(tokens, next, raw)) {
    digits += tokens[next++]?.text ?? "";
  }
  const read = { value: Number(plainNumber(digits)), next, digits };
  if (isSuffix(text, next)) return [{ ...read, next: next + 1, ordinal: true }];
  return [read, ...scaledNumber(text, read)];
}

/** 1.5 thousand, 1,5 тыс., 2万, "2 and a half". */
function scaledNumber(text: NumberText, { value, next }: NumberRead): NumberRead[] {
  const sign = text.tokens[next]?.text ?? "";
  const [scale = 0, least] = isSign(sign.charCodeAt(0)) ? [chineseUnit(sign), 100] : [text.valueAt(next), 1000];
  if (scale >= least) return [{ value: value * scale, next: next + 1 }];
  const half = text.numbers.halves.at(text.tokens, next)[0];
  return half ? [{ value: value + 0.5, next: half.next }] : [];
}

function isSuffix({ tokens, raw, numbers }: NumberText, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !numbers.suffixes.has(token.text)) return false;
  return /^-?$/.test(raw.slice(before.end, token.start));
}

/** "1 500" is one number: groups of three digits after a single space. */
function isThousands(tokens: readonly Token[], at: number, raw: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !/^\d{3}([.,]\d{1,2})?$/.test(token.text)) return false;
  return token.start - before.end === 1 && /\s/.test(raw[before.end] ?? "");
}

/** Thousands without separators, decimals with a point. */
export function plainNumber(digits: string): string {
  const whole = digits.replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", ".");
  return whole.replace(/\.0+$/, "").replace(/^0+(?=\d)/, "");
}

/** A number under way: what is counted already, the part below the next thousand, and the last scale. */
interface Sum {
  readonly total: number;
  readonly current: number;
  readonly scale: number;
}

function wordNumbers(text: NumberText, at: number): NumberRead[] {
  const reads: NumberRead[] = [];
  let sum = startOf(text.valueAt(at));
  let next = at + 1;
  while (sum) {
    reads.push({ value: sum.total + sum.current, next, ordinal: text.isOrdinalAt(next - 1) });
    ({ sum, next } = onward(text, sum, next));
  }
  return reads;
}

/** A number with its next word, or no sum where none belongs to it. */
function onward(text: NumberText, sum: Sum, next: number): { sum: Sum | undefined; next: number } {
  const half = text.numbers.halves.at(text.tokens, next)[0];
  if (half && Number.isInteger(sum.current)) return { sum: { ...sum, current: sum.current + 0.5 }, next: half.next };
  const isJoint = text.numbers.joints.has(text.tokens[next]?.text ?? "") && sum.total + sum.current >= 100;
  const word = isJoint ? next + 1 : next;
  const isNear = text.tokens[word]?.clause === text.tokens[next - 1]?.clause;
  return { sum: isNear ? joined(sum, text.valueAt(word)) : undefined, next: word + 1 };
}

function startOf(value: number | undefined): Sum | undefined {
  if (value === undefined) return undefined;
  if (value >= 1000) return { total: value, current: 0, scale: value };
  return { total: 0, current: value, scale: Number.POSITIVE_INFINITY };
}

/** "two" and "hundred" make 200, "twenty" and "five" 25; undefined where the words do not belong together. */
function joined(sum: Sum, more: number | undefined): Sum | undefined {
  if (!more) return undefined;
  const { total, current, scale } = sum;
  if (more >= 1000) {
    return current > 0 && more < scale ? { total: total + current * more, current: 0, scale: more } : undefined;
  }
  if (more === 100 && current > 0 && current < 100) return { ...sum, current: current * more };
  const room = more >= 100 ? 1000 : more >= 10 ? 100 : 10;
  const begun = current > 0 ? current : total;
  return begun > 0 && current % room === 0 && current % 100 !== 10 ? { ...sum, current: current + more } : undefined;
}
