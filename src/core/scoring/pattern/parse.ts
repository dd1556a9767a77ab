import { isDigit, isLetter, isSign, isSymbolWord } from "#core/scoring/text/characters";

/** A pattern as written, before words are looked up. */
export type PatternTree =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "wild"; readonly prefix: string; readonly suffix: string }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "number" }
  | { readonly kind: "any" }
  | { readonly kind: "edge"; readonly side: "start" | "end" }
  | { readonly kind: "gap"; readonly max: number; readonly clauses: boolean }
  | { readonly kind: "not"; readonly of: PatternTree }
  | { readonly kind: "optional"; readonly of: PatternTree }
  | { readonly kind: "either"; readonly of: readonly PatternTree[] }
  | { readonly kind: "sequence"; readonly of: readonly PatternTree[] };

export class PatternError extends Error {}

const longestGap = 8;
const widestGap = 20;
const deepestGroup = 20;
/** Signs that part words in a pattern and mean nothing else. */
const idle = ' -–,;:/&"';

/** Parses a normalised pattern. The language is described in lang/README.md. */
export function parsePattern(pattern: string): PatternTree {
  const reader = new Reader(pattern);
  const tree = reader.sequence();
  if (!reader.done()) throw new PatternError(`unexpected "${reader.rest()}" in pattern "${pattern}"`);
  return tree;
}

class Reader {
  private at = 0;
  /** Inside parentheses a bar parts whole phrases, outside single words. */
  private depth = 0;
  constructor(private readonly text: string) {}

  done(): boolean {
    this.skipSpaces();
    return this.at >= this.text.length;
  }

  rest(): string {
    return this.text.slice(this.at);
  }

  sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (!this.done() && !this.sees(")") && !this.sees("|")) parts.push(this.element());
    if (parts.length === 0) throw new PatternError(`empty pattern or alternative in "${this.text}"`);
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "sequence", of: parts };
  }

  private element(): PatternTree {
    if (this.take("!")) return { kind: "not", of: this.alternatives() };
    const tree = this.alternatives();
    return this.take("?") ? { kind: "optional", of: tree } : tree;
  }

  private alternatives(): PatternTree {
    const first = this.atom();
    if (this.depth > 0 || !this.sees("|")) return first;
    const of = [first];
    while (this.take("|")) of.push(this.atom());
    return { kind: "either", of };
  }

  private atom(): PatternTree {
    if (this.take("(")) return this.group();
    if (this.take("@")) return { kind: "class", name: this.name() };
    if (this.take("#")) return { kind: "number" };
    if (this.take("_")) return { kind: "any" };
    if (this.take("^")) return { kind: "edge", side: "start" };
    if (this.take("$")) return this.dollar();
    if (this.take("...")) return { kind: "gap", max: widestGap, clauses: true };
    if (this.take("..")) return { kind: "gap", max: this.gapSize(), clauses: false };
    return this.words();
  }

  private group(): PatternTree {
    this.depth++;
    if (this.depth > deepestGroup) throw new PatternError(`"(" in "(" too often in "${this.text.slice(0, 80)}"`);
    const of = [this.alternative()];
    while (this.take("|")) of.push(this.alternative());
    this.depth--;
    if (!this.take(")")) throw new PatternError(`")" missing in "${this.text}"`);
    return of.length === 1 && of[0] ? of[0] : { kind: "either", of };
  }

  /** One alternative of a group; "(fool|fools?)" would also match nothing, which is never meant. */
  private alternative(): PatternTree {
    const start = this.at;
    const tree = this.sequence();
    if (!mayBeEmpty(tree)) return tree;
    throw new PatternError(
      `"${this.text.slice(start, this.at)}" in "${this.text}" may match nothing: "?" drops the whole word`,
    );
  }

  /** A bare "$" is the end of a clause; before a digit or "$$" it is the currency sign. */
  private dollar(): PatternTree {
    return this.take("$") ? { kind: "word", text: "$" } : { kind: "edge", side: "end" };
  }

  private gapSize(): number {
    const size = this.run((char) => isDigit(char.charCodeAt(0)));
    return size === "" ? 3 : Math.min(Number(size), longestGap);
  }

  private name(): string {
    const name = this.run((char) => /[a-z0-9_]/.test(char));
    if (name === "") throw new PatternError(`class name missing after "@" in "${this.text}"`);
    return name;
  }

  /** A word with or without a wildcard, or a run of Chinese characters. */
  private words(): PatternTree {
    const signs = this.run((char) => isSign(char.charCodeAt(0)));
    if (signs !== "") return inOrder(Array.from(signs, (text) => ({ kind: "word", text })));
    const number = /^[0-9]+([.,:][0-9]+)*/.exec(this.rest())?.[0] ?? "";
    this.at += number.length;
    if (number !== "") return { kind: "word", text: number };
    const word = this.run((char) => isLetter(char.charCodeAt(0)) || "'*".includes(char));
    if (word !== "") return wordTree(word);
    const symbol = this.text[this.at] ?? "";
    if (!isSymbolWord(symbol)) throw new PatternError(`unexpected "${symbol}" in "${this.text}"`);
    this.at++;
    return { kind: "word", text: symbol };
  }

  private run(accepts: (char: string) => boolean): string {
    const start = this.at;
    while (this.at < this.text.length && accepts(this.text[this.at] ?? "")) this.at++;
    return this.text.slice(start, this.at);
  }

  private sees(sign: string): boolean {
    return this.text.startsWith(sign, this.at);
  }

  private take(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.at += sign.length;
    return true;
  }

  private skipSpaces(): void {
    while (idle.includes(this.text[this.at] ?? "?")) this.at++;
  }
}

function wordTree(word: string): PatternTree {
  const star = word.indexOf("*");
  if (star < 0) return { kind: "word", text: word };
  if (word.length === 1) return { kind: "any" };
  return { kind: "wild", prefix: word.slice(0, star), suffix: word.slice(star + 1) };
}

/** Whether a pattern can match without any word; the edge of a clause counts as something. */
function mayBeEmpty(tree: PatternTree): boolean {
  if (tree.kind === "optional" || tree.kind === "gap") return true;
  if (tree.kind === "either") return tree.of.some(mayBeEmpty);
  return tree.kind === "sequence" && tree.of.every(mayBeEmpty);
}

function inOrder(of: readonly PatternTree[]): PatternTree {
  return of.length === 1 && of[0] ? of[0] : { kind: "sequence", of };
}
