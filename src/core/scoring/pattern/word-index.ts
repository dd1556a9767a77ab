import type { Token } from "#core/scoring/text/reading";
import { marksOf, type WordSet } from "./word-set";

/** So many words of texts are remembered; then it begins anew, so that memory stays small however much is read. */
const mostRemembered = 4096;

/** The numbers of needs that a word meets, and of patterns that may start with it; some perhaps twice. */
export interface Tied {
  readonly needs: Int32Array;
  readonly starts: Int32Array;
}

/** From a word to the numbers of whatever word sets tie to it. */
export class WordIndex {
  private readonly needs = new Numbers();
  private readonly starts = new Numbers();
  private readonly remembered = new Map<string, Tied>();

  /** Ties the words to a need. */
  need(words: WordSet, number: number): void {
    this.needs.enter(words, number);
  }

  /** Ties the words to a pattern that starts with one of them. */
  start(words: WordSet, number: number): void {
    this.starts.enter(words, number);
  }

  /** What is tied to a token; a prefix may bring a number whose set would refuse the word. */
  tiedTo(token: Token): Tied {
    const marks = marksOf(token);
    const key = marks.length === 0 ? token.text : `${token.text}${marks.join("")}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const words = [token.text, ...marks];
    const tied = { needs: this.needs.of(words), starts: this.starts.of(words) };
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(key, tied);
    return tied;
  }

  /** How many needs the words of a set are tied to: a measure of how common they are. */
  needsTiedTo(words: WordSet): number {
    return this.needs.countOf(words);
  }
}

/** Numbers by word and by prefix. */
class Numbers {
  private readonly byWord = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, number[]>();
  private readonly lengths = new Set<number>();

  enter(set: WordSet, number: number): void {
    const { words, prefixes } = set.keys();
    for (const word of words) push(this.byWord, word, number);
    for (const prefix of prefixes) {
      push(this.byPrefix, prefix, number);
      this.lengths.add(prefix.length);
    }
  }

  of(words: readonly string[]): Int32Array {
    return Int32Array.from(words.flatMap((word) => this.lists(word).flatMap((list) => list ?? [])));
  }

  countOf(set: WordSet): number {
    const { words, prefixes } = set.keys();
    let count = 0;
    for (const word of words) count += this.byWord.get(word)?.length ?? 0;
    for (const prefix of prefixes) count += this.byPrefix.get(prefix)?.length ?? 0;
    return count;
  }

  private lists(word: string): (readonly number[] | undefined)[] {
    const lists = [this.byWord.get(word)];
    for (const length of this.lengths) {
      if (length <= word.length) lists.push(this.byPrefix.get(word.slice(0, length)));
    }
    return lists;
  }
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
}
