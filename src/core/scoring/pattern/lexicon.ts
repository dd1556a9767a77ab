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
      if (!active.has(pattern) || at < (reached.get(pattern) ?? 0)) return;
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

  private activeIn({ tokens, from, to }: Field): Set<number> {
    const active = new Set(this.anchors.untied);
    for (let at = from; at < to; at++) this.anchors.each(tokens[at]?.text ?? "", (pattern) => active.add(pattern));
    return active;
  }

  private longestMatch(pattern: number, field: Field, at: number): number {
    let longest = 0;
    for (const end of this.patterns[pattern]?.ends(field, at) ?? []) longest = Math.max(longest, end);
    return longest;
  }
}
