import type { Field, Matcher } from "./matchers";
import { WordIndex } from "./word-index";

/** A match of pattern number `pattern` over the tokens `from` to `to` (exclusive). */
export interface Match {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Many patterns, looked for together. A pattern is tried only in sentences that hold one of its anchor words, and there
 * only where one of its first words stands.
 */
export class Lexicon {
  private readonly anchors = new WordIndex();
  private readonly starts = new WordIndex();

  constructor(private readonly patterns: readonly Matcher[]) {
    patterns.forEach(({ anchor, first }, index) => {
      this.anchors.enter(anchor, index);
      this.starts.enter(first, index);
    });
  }

  /** Every match in one sentence, the longest one per pattern and place; later overlaps of a pattern are left out. */
  find(field: Field): Match[] {
    const active = this.activeIn(field);
    const reached = new Map<number, number>();
    const matches: Match[] = [];
    const tryAt = (pattern: number, at: number) => {
      if (active[pattern] !== 1 || at < (reached.get(pattern) ?? 0)) return;
      const to = this.longestMatch(pattern, field, at);
      if (to <= at) return;
      reached.set(pattern, to);
      matches.push({ pattern, from: at, to });
    };
    for (let at = field.from; at < field.to; at++) {
      this.starts.each(field.tokens[at]?.text ?? "", (pattern) => tryAt(pattern, at));
      for (const pattern of this.starts.untied) tryAt(pattern, at);
    }
    return matches;
  }

  /** Marks the patterns whose anchor stands in the sentence. */
  private activeIn({ tokens, from, to }: Field): Uint8Array {
    const active = new Uint8Array(this.patterns.length);
    const mark = (pattern: number) => {
      active[pattern] = 1;
    };
    this.anchors.untied.forEach(mark);
    for (let at = from; at < to; at++) this.anchors.each(tokens[at]?.text ?? "", mark);
    return active;
  }

  private longestMatch(pattern: number, field: Field, at: number): number {
    let longest = 0;
    for (const end of this.patterns[pattern]?.ends(field, at) ?? []) longest = Math.max(longest, end);
    return longest;
  }
}
