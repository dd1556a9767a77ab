import { type Orthography, read, type Token } from "#core/scoring/text/reading";
import { isTypo } from "./typos";

/** What a word or phrase of a language's facts stands for: a month's number, a currency, a part of the day. */
export type Meaning = number | string;

/** A phrase found in a text: its meaning and the place after it. */
export interface Meant {
  readonly meaning: Meaning;
  readonly next: number;
}

interface Phrase {
  readonly words: readonly PhraseWord[];
  readonly meaning: Meaning;
}

/** `open`: any ending will do. */
interface PhraseWord {
  readonly text: string;
  readonly open: boolean;
}

/** Phrases with their meanings, found whatever their ending ("*") and, in longer words, with one slip. */
export class PhraseSet {
  /** By the first letter, in which no slip is looked for. */
  private readonly byLetter = new Map<string, Phrase[]>();

  add(phrase: string, meaning: Meaning, orthography: Orthography): void {
    const words = read(phrase, orthography).tokens.map(({ text, end }) => ({ text, open: phrase[end] === "*" }));
    const letter = words[0]?.text[0] ?? "";
    this.byLetter.set(letter, [...(this.byLetter.get(letter) ?? []), { words, meaning }]);
  }

  /** All phrases that begin at a place. */
  at(tokens: readonly Token[], at: number): Meant[] {
    return this.startingLike(tokens[at]).flatMap(({ words, meaning }) => {
      return stands(words, tokens, at) ? [{ meaning, next: at + words.length }] : [];
    });
  }

  /** The one phrase that begins at a place if a single word of it is misspelt; `isKnown`: a word of the language's own. */
  misspelt(tokens: readonly Token[], at: number, isKnown: (word: string) => boolean): Meant[] {
    const found = this.startingLike(tokens[at]).filter(({ words }) => standsMisspelt(words, tokens, at, isKnown));
    const [first, ...others] = found.map(({ words, meaning }) => ({ meaning, next: at + words.length }));
    return first && others.every(({ meaning }) => meaning === first.meaning) ? [first] : [];
  }

  private startingLike(token: Token | undefined): readonly Phrase[] {
    return this.byLetter.get(token?.text[0] ?? "") ?? [];
  }
}

function stands(words: readonly PhraseWord[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => isWord(tokens[at + index]?.text, word));
}

function isWord(word: string | undefined, { text, open }: PhraseWord): boolean {
  return word !== undefined && (open ? word.startsWith(text) : word === text);
}

function standsMisspelt(
  words: readonly PhraseWord[],
  tokens: readonly Token[],
  at: number,
  isKnown: (word: string) => boolean,
): boolean {
  const slips = words.flatMap((wanted, index) => {
    const word = tokens[at + index]?.text ?? "";
    return isWord(word, wanted) ? [] : [isSlipOf(word, wanted) && !isKnown(word)];
  });
  return slips.length === 1 && slips[0] === true;
}

function isSlipOf(word: string, { text, open }: PhraseWord): boolean {
  if (text[0] !== word[0]) return false;
  if (!open) return isTypo(word, text);
  return [-1, 0, 1].some((more) => isTypo(word.slice(0, text.length + more), text));
}
