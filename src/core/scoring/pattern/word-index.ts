import type { Token } from "#core/scoring/text/reading";
import type { Seconds } from "./seconds";
import { endsInOne, marksOf, type WordSet } from "./word-set";

/** So many words of texts are remembered; then it begins anew, so that memory stays small however much is read. */
const mostRemembered = 4096;

/** The numbers of needs that a word meets, and of patterns that may start with it; some perhaps twice. */
export interface Tied {
  readonly needs: Int32Array;
  readonly starts: Int32Array;
  /** Of those that may start with it only before certain words: by the next word. */
  readonly startsBefore?: ReadonlyMap<string, readonly number[]>;
}

/** From a word to the numbers of whatever word sets tie to it. */
export class WordIndex {
  private readonly needs = new Numbers();
  private readonly starts = new Numbers();
  private readonly startsBefore = new Map<string, Map<string, number[]>>();
  private readonly remembered = new Map<string, Tied>();

  /** Ties the words to a need. */
  need(words: WordSet, number: number): void {
    this.needs.enter(words, number);
  }

  /** Ties the words to a pattern that starts with one of them, some perhaps only before certain others. */
  start(words: WordSet, number: number, second?: Seconds): void {
    this.starts.enter(words, number, second);
    for (const [word, next] of second ?? []) {
      const before = this.startsBefore.get(word) ?? new Map<string, number[]>();
      this.startsBefore.set(word, before);
      for (const other of next) push(before, other, number);
    }
  }

  /** What is tied to a token. */
  tiedTo(token: Token): Tied {
    const marks = marksOf(token);
    const key = marks.length === 0 ? token.text : `${token.text}${marks.join("")}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const words = [token.text, ...marks];
    const tied = {
      needs: this.needs.of(words),
      starts: this.starts.of(words),
      startsBefore: this.startsBefore.get(token.text),
    };
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(key, tied);
    return tied;
  }

  /** How many needs the words of a set are tied to: a measure of how common they are. */
  needsTiedTo(words: WordSet): number {
    return this.needs.countOf(words);
  }
}

/** A number tied to all words with a beginning that have one of these endings, "" for any. */
interface Wild {
  readonly number: number;
  readonly suffixes: readonly string[];
}

/** Numbers by word and by prefix. */
class Numbers {
  private readonly byWord = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, Wild[]>();
  private readonly lengths = new Set<number>();

  /** Enters all words of a set but some. */
  enter(set: WordSet, number: number, but?: { has(word: string): boolean }): void {
    const { words, wild } = set.keys();
    for (const word of words) if (!but?.has(word)) push(this.byWord, word, number);
    for (const [prefix, suffixes] of wild) {
      const known = this.byPrefix.get(prefix) ?? [];
      this.byPrefix.set(prefix, known);
      known.push({ number, suffixes });
      this.lengths.add(prefix.length);
    }
  }

  of(words: readonly string[]): Int32Array {
    return Int32Array.from(words.flatMap((word) => [...(this.byWord.get(word) ?? []), ...this.wildOf(word)]));
  }

  countOf(set: WordSet): number {
    const { words, wild } = set.keys();
    let count = 0;
    for (const word of words) count += this.byWord.get(word)?.length ?? 0;
    for (const [prefix] of wild) count += this.byPrefix.get(prefix)?.length ?? 0;
    return count;
  }

  private wildOf(word: string): number[] {
    const numbers: number[] = [];
    for (const length of this.lengths) {
      const wild = length <= word.length ? this.byPrefix.get(word.slice(0, length)) : undefined;
      for (const { number, suffixes } of wild ?? []) if (endsInOne(word, length, suffixes)) numbers.push(number);
    }
    return numbers;
  }
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
}
