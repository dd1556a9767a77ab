import { isDigit, isLetter, isSign, isSymbolWord } from "./characters";
import type { Normalised } from "./normalise";

/** What stands between two words. */
export type Break = "none" | "clause" | "sentence";

/** One word, number or Chinese character, before contractions are opened. */
export interface RawToken {
  readonly text: string;
  /** Place in the normalised text. */
  readonly from: number;
  readonly to: number;
  readonly number: boolean;
  /** The break before this token and the sentence mark that made it. */
  readonly breakBefore: Break;
}

/** The words of a text in order, each with the break before it, and the mark that ends each sentence. */
export interface RawTokens {
  readonly tokens: readonly RawToken[];
  /** For each token, the sentence mark that follows it before the next token ("?", "!", "." or ""). */
  readonly marks: readonly string[];
}

const clauseMarks = ",;:–()[]~|•*→";
const sentenceMarks = ".!?\n";

/** Cuts normalised text into words. `abbreviations` are words whose full stop ends no sentence. */
export function tokenise({ text }: Normalised, abbreviations: ReadonlySet<string>): RawTokens {
  const tokens: RawToken[] = [];
  const marks: string[] = [];
  let pending: Break = "sentence";
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) {
      const word = text.slice(at, end);
      tokens.push({ text: word, from: at, to: end, number: isDigit(text.charCodeAt(at)), breakBefore: pending });
      marks.push("");
      pending = "none";
      at = end;
      continue;
    }
    const mark = text[at] ?? "";
    const broken = breakAt(text, at, tokens.at(-1)?.text, abbreviations);
    if (broken === "sentence" && marks.length > 0) {
      const last = marks.length - 1;
      marks[last] = strongest(marks[last] ?? "", mark);
    }
    pending = stronger(pending, broken);
    at++;
  }
  return { tokens, marks };
}

/** End of the word that starts here, or the same place where none does. */
function wordEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isSign(code) || isSymbolWord(text[at] ?? "")) return at + 1;
  if (isDigit(code)) return numberEnd(text, at);
  let end = at;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isInnerApostrophe(text, at, end))) end++;
  return end;
}

function isInnerApostrophe(text: string, start: number, at: number): boolean {
  return text[at] === "'" && at > start && isLetter(text.charCodeAt(at + 1));
}

/** Digits with inner points, commas, colons: 1,500.00 and 6:40 are one number. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    if (isDigit(text.charCodeAt(end))) end++;
    else if (".,:".includes(text[end] ?? "") && isDigit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

function breakAt(text: string, at: number, word: string | undefined, abbreviations: ReadonlySet<string>): Break {
  const mark = text[at] ?? "";
  if (mark === "." && isInnerStop(text, at, word, abbreviations)) return "none";
  if (sentenceMarks.includes(mark)) return "sentence";
  if (clauseMarks.includes(mark)) return "clause";
  if (mark === "-" && text[at - 1] === " " && text[at + 1] === " ") return "clause";
  if (mark === " " && isSign(text.charCodeAt(at - 1)) && isSign(text.charCodeAt(at + 1))) return "clause";
  return text.charCodeAt(at) >= 0x2190 ? "clause" : "none";
}

function isInnerStop(text: string, at: number, word = "", abbreviations: ReadonlySet<string>): boolean {
  if (isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1))) return true;
  return abbreviations.has(word) && isLetter(text.charCodeAt(at - 1));
}

const strength: Record<Break, number> = { none: 0, clause: 1, sentence: 2 };

function stronger(a: Break, b: Break): Break {
  return strength[a] >= strength[b] ? a : b;
}

/** A question mark anywhere in a run of marks makes a question. */
function strongest(a: string, b: string): string {
  return a === "?" || b === "?" ? "?" : a === "!" || b === "!" ? "!" : b;
}
