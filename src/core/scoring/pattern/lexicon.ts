import type { Token } from "#core/scoring/text/reading";
import type { Field, Matcher } from "./matchers";
import { WordIndex } from "./word-index";

/** A match of pattern number `pattern` over the tokens `from` to `to` (exclusive). */
export interface Match {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Many patterns, looked for together. A pattern is tried only in sentences that hold all the words it needs, and there
 * only where one of its first words stands.
 */
export class Lexicon {
  /** Ties words to needs; each need belongs to one pattern. */
  private readonly needs = new WordIndex();
  private readonly patternOfNeed: number[] = [];
  private readonly needsOf: readonly number[];
  private readonly starts = new WordIndex();
  /** Patterns that may begin with any word. */
  private readonly anywhere: number[] = [];

  constructor(private readonly patterns: readonly Matcher[]) {
    this.needsOf = patterns.map(({ needs }) => needs.length);
    patterns.forEach(({ needs, first }, pattern) => {
      for (const need of needs) this.needs.enter(need, this.patternOfNeed.push(pattern) - 1);
      if (first) this.starts.enter(first, pattern);
      else this.anywhere.push(pattern);
    });
  }

  /** Every match in one sentence, the longest one per pattern and place; later overlaps of a pattern are left out. */
  find(field: Field): Match[] {
    const lacking = this.lackingIn(field);
    const reached = new Map<number, number>();
    const matches: Match[] = [];
    let at = field.from;
    const tryHere = (pattern: number) => {
      if (lacking[pattern] !== 0 || at < (reached.get(pattern) ?? 0)) return;
      const to = this.longestMatch(pattern, field, at);
      if (to <= at) return;
      reached.set(pattern, to);
      matches.push({ pattern, from: at, to });
    };
    for (; at < field.to; at++) {
      this.starts.each(field.tokens[at] as Token, tryHere);
      this.anywhere.forEach(tryHere);
    }
    return matches;
  }

  /** How many of its needs each pattern still lacks in the sentence. */
  private lackingIn({ tokens, from, to }: Field): Uint8Array {
    const lacking = Uint8Array.from(this.needsOf);
    const met = new Uint8Array(this.patternOfNeed.length);
    const meet = (need: number) => {
      if (met[need] === 1) return;
      met[need] = 1;
      const pattern = this.patternOfNeed[need] ?? 0;
      lacking[pattern] = (lacking[pattern] ?? 1) - 1;
    };
    for (let at = from; at < to; at++) this.needs.each(tokens[at] as Token, meet);
    return lacking;
  }

  private longestMatch(pattern: number, field: Field, at: number): number {
    let longest = 0;
    for (const end of this.patterns[pattern]?.ends(field, at) ?? []) longest = Math.max(longest, end);
    return longest;
  }
}
