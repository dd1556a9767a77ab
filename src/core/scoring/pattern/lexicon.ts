import type { Token } from "#core/scoring/text/reading";
import { firstPlaces } from "#core/service/first-places";
import type { Field, Matcher } from "./matchers";
import { type Tied, WordIndex } from "./word-index";
import type { WordSet } from "./word-set";

/** A match of pattern number `pattern` over the tokens `from` to `to` (exclusive). */
export interface Match {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** Where each need is met first and last, per pattern the end of its tries, and which patterns have one. */
interface Notes {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly ends: Int32Array;
  readonly likely: number[];
  /** The highest place noted so far. */
  top: number;
}

const highestPlace = 2 ** 30;

/**
 * Many patterns, looked for together. A pattern is tried only in sentences that hold all the words it needs in their
 * order, and there only where one of its first words stands and all that it needs is still to come.
 */
export class Lexicon {
  private readonly index = new WordIndex();
  /** The needs of pattern `p` are numbered from `firstNeed[p]` on, in the order in which they must stand. */
  private readonly firstNeed: Int32Array;
  private readonly patternOfNeed: Int32Array;
  /** Marks each pattern's rarest need: where that one is not met, the others are not looked at. */
  private readonly isRarest: Uint8Array;
  /** Patterns that may begin with any word, and those that need none. */
  private readonly anywhere: readonly number[];
  private readonly needless: readonly number[];
  /** What is noted of one sentence, kept between sentences because making it anew would cost more than the search. */
  private readonly notes: Notes;

  constructor(private readonly patterns: readonly Matcher[]) {
    const numbers = patterns.map((_, pattern) => pattern);
    this.anywhere = numbers.filter((pattern) => !patterns[pattern]?.first);
    this.needless = numbers.filter((pattern) => patterns[pattern]?.needs.length === 0);
    const needs = patterns.flatMap((pattern, number) => pattern.needs.map((words) => ({ number, words })));
    this.patternOfNeed = Int32Array.from(needs, ({ number }) => number);
    this.firstNeed = Int32Array.from(firstPlaces(patterns.map((pattern) => pattern.needs.length)));
    this.isRarest = new Uint8Array(needs.length);
    this.notes = {
      first: new Int32Array(needs.length),
      last: new Int32Array(needs.length),
      ends: new Int32Array(patterns.length),
      likely: [],
      top: 0,
    };
    needs.forEach(({ words }, need) => {
      this.index.need(words, need);
    });
    patterns.forEach(({ first, second }, pattern) => {
      if (first) this.index.start(first, pattern, second);
      this.markRarest(pattern);
    });
  }

  /** Every match in one sentence, the longest one per pattern and place; later overlaps of a pattern are left out. */
  find(field: Field): Match[] {
    const tied = this.tiedIn(field);
    this.noteEndOfTries(tied);
    const { ends } = this.notes;
    const reached = new Map<number, number>();
    const matches: Match[] = [];
    const tryAt = (pattern: number, place: number) => {
      const from = field.from + place;
      if (place >= (ends[pattern] as number) || from < (reached.get(pattern) ?? 0)) return;
      const to = this.longestMatch(pattern, field, from);
      if (to <= from) return;
      reached.set(pattern, to);
      matches.push({ pattern, from, to });
    };
    tied.forEach(({ starts, startsBefore }, place) => {
      for (const pattern of starts) tryAt(pattern, place);
      const next = startsBefore && field.from + place + 1 < field.to && field.tokens[field.from + place + 1];
      if (next) for (const pattern of startsBefore.get(next.text) ?? []) tryAt(pattern, place);
      for (const pattern of this.anywhere) tryAt(pattern, place);
    });
    return matches;
  }

  private tiedIn({ tokens, from, to }: Field): Tied[] {
    const tied: Tied[] = [];
    for (let at = from; at < to; at++) tied.push(this.index.tiedTo(tokens[at] as Token));
    return tied;
  }

  /** Notes per pattern the first place at which it need no longer be tried; 0 where the sentence lacks what it needs. */
  private noteEndOfTries(tied: readonly Tied[]): void {
    const { first, last, ends, likely } = this.notes;
    for (const pattern of likely) ends[pattern] = 0;
    likely.length = 0;
    const base = this.nextBase(tied.length);
    tied.forEach(({ needs }, place) => {
      for (const need of needs) {
        if ((last[need] as number) <= base) {
          first[need] = base + place + 1;
          if (this.isRarest[need] === 1) likely.push(this.patternOfNeed[need] as number);
        }
        last[need] = base + place + 1;
      }
    });
    for (const pattern of likely) ends[pattern] = this.endOf(pattern, base);
    for (const pattern of this.needless) ends[pattern] = tied.length;
  }

  /** Each sentence notes its places above those of the sentence before, so that nothing has to be wiped out. */
  private nextBase(length: number): number {
    const { notes } = this;
    if (notes.top > highestPlace - length) {
      notes.last.fill(0);
      notes.top = 0;
    }
    const base = notes.top;
    notes.top += length;
    return base;
  }

  /** What a pattern needs stands in its order and takes a word each, so the last places bound where it can begin. */
  private endOf(pattern: number, base: number): number {
    const { first, last } = this.notes;
    const from = this.firstNeed[pattern] as number;
    const to = this.firstNeed[pattern + 1] as number;
    let earliest = base;
    let end = Number.MAX_SAFE_INTEGER;
    for (let need = from; need < to; need++) {
      const place = last[need] as number;
      earliest = Math.max(earliest + 1, first[need] as number);
      if (place < earliest) return 0;
      end = Math.min(end, place - base - (need - from));
    }
    return end;
  }

  /** The rarest need is the one whose words the fewest patterns ask for. */
  private markRarest(pattern: number): void {
    const { needs } = this.patterns[pattern] as Matcher;
    const frequencies = needs.map((words: WordSet) => this.index.needsTiedTo(words));
    const rarest = frequencies.indexOf(Math.min(...frequencies));
    if (rarest >= 0) this.isRarest[(this.firstNeed[pattern] as number) + rarest] = 1;
  }

  private longestMatch(pattern: number, field: Field, at: number): number {
    let longest = 0;
    for (const end of (this.patterns[pattern] as Matcher).ends(field, at)) if (end > longest) longest = end;
    return longest;
  }
}
