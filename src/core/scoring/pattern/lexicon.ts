import type { Token } from "#core/scoring/text/reading";
import type { Field, Matcher } from "./matchers";
import type { WordSet } from "./word-set";

/** A match of pattern number `pattern` over the tokens `from` to `to` (exclusive). */
export interface Match {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** Many patterns, looked for together: only those whose anchor word occurs in a sentence are tried. */
export class Lexicon {
  private readonly byWord = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, number[]>();
  private readonly always: number[] = [];

  constructor(private readonly patterns: readonly Matcher[]) {
    patterns.forEach(({ anchor }, index) => {
      if (anchor) this.enter(anchor, index);
      else this.always.push(index);
    });
  }

  /** Every match in one sentence, the longest one per pattern and place; later overlaps of a pattern are left out. */
  find(field: Field): Match[] {
    const matches: Match[] = [];
    for (const pattern of this.candidates(field)) {
      const matcher = this.patterns[pattern];
      if (matcher) collect(matcher, pattern, field, matches);
    }
    return matches.sort((a, b) => a.from - b.from || a.pattern - b.pattern);
  }

  private enter(anchor: WordSet, index: number): void {
    const { words, prefixes } = anchor.keys();
    for (const word of words) push(this.byWord, word, index);
    for (const prefix of prefixes) push(this.byPrefix, prefix, index);
  }

  private candidates({ tokens, from, to }: Field): Set<number> {
    const found = new Set(this.always);
    for (let at = from; at < to; at++) this.candidatesOf(tokens[at], found);
    return found;
  }

  private candidatesOf(token: Token | undefined, found: Set<number>): void {
    if (!token) return;
    for (const pattern of this.byWord.get(token.text) ?? []) found.add(pattern);
    for (let length = 0; length <= token.text.length; length++) {
      for (const pattern of this.byPrefix.get(token.text.slice(0, length)) ?? []) found.add(pattern);
    }
  }
}

/** Whether a pattern matches anywhere in the field. */
export function occurs(matcher: Matcher, field: Field): boolean {
  for (let at = field.from; at < field.to; at++) if (matcher.ends(field, at).length > 0) return true;
  return false;
}

function collect(matcher: Matcher, pattern: number, field: Field, matches: Match[]): void {
  for (let at = field.from; at < field.to; at++) {
    const ends = matcher.ends(field, at);
    if (ends.length === 0) continue;
    const to = Math.max(...ends);
    if (to === at) continue;
    matches.push({ pattern, from: at, to });
    at = to - 1;
  }
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}
