/** Words, and words with one "*", looked up in time that grows with the word and not with the set. */
export class WordSet {
  private readonly words = new Set<string>();
  /** Suffixes by prefix: "по*ю" is kept under "по". */
  private readonly wild = new Map<string, string[]>();

  /** Everything in the set, for building an index: plain words and prefixes (with "" for "*ing"). */
  keys(): { readonly words: Iterable<string>; readonly prefixes: Iterable<string> } {
    return { words: this.words, prefixes: this.wild.keys() };
  }

  get size(): number {
    return this.words.size + this.wild.size * 2;
  }

  add(text: string): void {
    this.words.add(text);
  }

  addWild(prefix: string, suffix: string): void {
    const suffixes = this.wild.get(prefix);
    if (suffixes) suffixes.push(suffix);
    else this.wild.set(prefix, [suffix]);
  }

  addAll(other: WordSet): void {
    for (const word of other.words) this.words.add(word);
    for (const [prefix, suffixes] of other.wild) for (const suffix of suffixes) this.addWild(prefix, suffix);
  }

  has(text: string): boolean {
    if (this.words.has(text)) return true;
    if (this.wild.size === 0) return false;
    for (let length = 0; length <= text.length; length++) {
      const suffixes = this.wild.get(text.slice(0, length));
      if (suffixes?.some((suffix) => length + suffix.length <= text.length && text.endsWith(suffix))) return true;
    }
    return false;
  }
}
