import type { Token } from "#core/scoring/text/reading";
import { marksOf, type WordSet } from "./word-set";

/** From a word to the numbers of whatever a word set ties to it. */
export class WordIndex {
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

  /** Calls back with each number tied to a token; a prefix may call back for a word that its set would refuse. */
  each(token: Token, found: (number: number) => void): void {
    const word = token.text;
    this.byWord.get(word)?.forEach(found);
    for (const mark of marksOf(token)) this.byWord.get(mark)?.forEach(found);
    for (const length of this.lengths) {
      if (length <= word.length) this.byPrefix.get(word.slice(0, length))?.forEach(found);
    }
  }
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
}
