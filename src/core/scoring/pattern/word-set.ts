import type { Token } from "#core/scoring/text/reading";

/** Stand in a set for every number, every word shared with the customer, every likely name. No text holds them as words. */
export const marks = { number: "#", shared: "@shared", name: "@name" } as const;

const allMarks: ReadonlySet<string> = new Set(Object.values(marks));

/** Words, and words with one "*", looked up in time that grows with the word and not with the set. */
export class WordSet {
  private readonly words = new Set<string>();
  /** Suffixes by prefix: "по*ю" is kept under "по". */
  private readonly wild = new Map<string, string[]>();
  /** The lengths that prefixes in `wild` have. */
  private readonly lengths: number[] = [];

  get size(): number {
    return this.words.size + this.wild.size * 2;
  }

  /** Plain words, and suffixes by prefix ("" for "*ing"), for building an index. */
  keys(): { readonly words: Iterable<string>; readonly wild: Iterable<readonly [string, readonly string[]]> } {
    return { words: this.words, wild: this.wild };
  }

  /** The words that texts hold: no prefixes, no marks. */
  texts(): string[] {
    return [...this.words].filter((word) => !allMarks.has(word));
  }

  /** All of it, where it holds nothing but words that texts hold. */
  plainWords(): ReadonlySet<string> | undefined {
    return this.wild.size === 0 && this.texts().length === this.words.size ? this.words : undefined;
  }

  add(text: string): void {
    this.words.add(text);
  }

  addWild(prefix: string, suffix: string): void {
    const suffixes = this.wild.get(prefix);
    if (suffixes) suffixes.push(suffix);
    else this.wild.set(prefix, [suffix]);
    if (!this.lengths.includes(prefix.length)) this.lengths.push(prefix.length);
  }

  addAll(other: WordSet): void {
    for (const word of other.words) this.words.add(word);
    for (const [prefix, suffixes] of other.wild) for (const suffix of suffixes) this.addWild(prefix, suffix);
  }

  has(text: string): boolean {
    if (this.words.has(text)) return true;
    for (const length of this.lengths) if (this.hasWild(text, length)) return true;
    return false;
  }

  hasToken(token: Token): boolean {
    if (this.has(token.text)) return true;
    for (const mark of marksOf(token)) if (this.words.has(mark)) return true;
    return false;
  }

  private hasWild(text: string, length: number): boolean {
    if (length > text.length) return false;
    const suffixes = this.wild.get(text.slice(0, length));
    return suffixes !== undefined && endsInOne(text, length, suffixes);
  }
}

/** Whether a word ends in one of the suffixes, behind a prefix of this length. */
export function endsInOne(text: string, prefix: number, suffixes: readonly string[]): boolean {
  for (const suffix of suffixes) if (prefix + suffix.length <= text.length && text.endsWith(suffix)) return true;
  return false;
}

const none: readonly string[] = [];

export function marksOf({ number, shared, name }: Token): readonly string[] {
  if (!number && !shared && !name) return none;
  return [
    ...(number ? [marks.number] : []),
    ...(shared ? [marks.shared] : []),
    ...(name && !number ? [marks.name] : []),
  ];
}
