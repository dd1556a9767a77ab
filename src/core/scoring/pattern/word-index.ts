import type { WordSet } from "./word-set";

/** From a word to the numbers of the patterns that a word set ties to it. */
export class WordIndex {
  private readonly byWord = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, number[]>();
  private readonly lengths = new Set<number>();
  /** Patterns that are tied to no word. */
  readonly untied: number[] = [];

  enter(set: WordSet | undefined, pattern: number): void {
    if (!set) {
      this.untied.push(pattern);
      return;
    }
    const { words, prefixes } = set.keys();
    for (const word of words) push(this.byWord, word, pattern);
    for (const prefix of prefixes) {
      push(this.byPrefix, prefix, pattern);
      this.lengths.add(prefix.length);
    }
  }

  /** Calls back with each pattern tied to a word; a prefix may call back for a word that the pattern then refuses. */
  each(word: string, found: (pattern: number) => void): void {
    for (const pattern of this.byWord.get(word) ?? []) found(pattern);
    for (const length of this.lengths) {
      if (length > word.length) continue;
      for (const pattern of this.byPrefix.get(word.slice(0, length)) ?? []) found(pattern);
    }
  }
}

function push(map: Map<string, number[]>, key: string, pattern: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [pattern]);
  else if (list.at(-1) !== pattern) list.push(pattern);
}
