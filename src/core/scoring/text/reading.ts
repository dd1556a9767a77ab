import type { Span } from "#core/scoring/types";
import { isLetter } from "./characters";
import { type Normalised, normalise } from "./normalise";
import { type RawTokens, tokenise } from "./tokens";

/** What the guards know about a token. */
export const flags = { negator: 1, quoted: 2, copied: 4, conditional: 8, negated: 16, listed: 32 } as const;

/** One word as the patterns see it; an opened contraction ("don't") gives several tokens with one place. */
export interface Token extends Span {
  readonly text: string;
  readonly number: boolean;
  /** Likely a name: written with a capital that is not the first letter of its sentence. */
  name: boolean;
  readonly clause: number;
  readonly sentence: number;
  /** Bits of `flags`. */
  guards: number;
  /** A content word that the customer's message has too. */
  shared: boolean;
}

/** A run of tokens between sentence marks; `to` is exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

/** A text read: tokens with their places in the raw text, grouped into sentences. */
export interface Reading {
  readonly raw: string;
  readonly normalised: Normalised;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** What a language says about its words. */
export interface Orthography {
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin a new clause ("but", "because"). */
  readonly clauseWords: ReadonlySet<string>;
  /** Contractions and sloppy spellings, opened into plain words. */
  readonly expand: ReadonlyMap<string, readonly string[]>;
  /** Word endings opened in the same way ("'ll" to "will"). */
  readonly expandEndings: readonly (readonly [ending: string, words: readonly string[]])[];
}

/** The tokens of a text by its clauses. */
export function clausesOf({ tokens }: Pick<Reading, "tokens">): Token[][] {
  const clauses: Token[][] = [];
  tokens.forEach((token, at) => {
    if (token.clause === tokens[at - 1]?.clause) clauses.at(-1)?.push(token);
    else clauses.push([token]);
  });
  return clauses;
}

export function read(raw: string, orthography: Orthography): Reading {
  const normalised = normalise(raw);
  const cut = tokenise(normalised, orthography.abbreviations);
  const tokens = openTokens(raw, normalised, cut, orthography);
  return { raw, normalised, tokens, sentences: sentencesOf(tokens, cut) };
}

function openTokens(raw: string, normalised: Normalised, cut: RawTokens, orthography: Orthography): Token[] {
  const tokens: Token[] = [];
  const shouted = isShouted(raw);
  let clause = -1;
  let sentence = -1;
  cut.tokens.forEach((word) => {
    const first = word.breakBefore === "sentence";
    if (first) sentence++;
    if (word.breakBefore !== "none" || orthography.clauseWords.has(word.text)) clause++;
    const start = normalised.starts[word.from] ?? 0;
    const end = normalised.ends[word.to - 1] ?? start;
    const name = !first && !shouted && word.text.length > 1 && isCapital(raw, start);
    const words = opened(word.text, orthography);
    for (const text of words) {
      tokens.push({
        text,
        start,
        end,
        number: word.number,
        name: name && words.length === 1,
        clause,
        sentence,
        guards: 0,
        shared: false,
      });
    }
  });
  return tokens;
}

/** The plain words that a written word stands for. */
export function opened(word: string, { expand, expandEndings }: Orthography): readonly string[] {
  const whole = expand.get(word);
  if (whole) return whole;
  for (const [ending, words] of expandEndings) {
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), ...words];
  }
  return [word];
}

/** In a text in capitals no word stands out as a name. */
function isShouted(raw: string): boolean {
  let [large, small] = [0, 0];
  for (const sign of raw) {
    if (sign !== sign.toLowerCase()) large++;
    else if (sign !== sign.toUpperCase()) small++;
  }
  return large > small;
}

function isCapital(raw: string, at: number): boolean {
  const char = raw[at] ?? "";
  const lower = char.toLowerCase();
  return char !== lower && isLetter(lower.charCodeAt(0));
}

function sentencesOf(tokens: readonly Token[], cut: RawTokens): Sentence[] {
  const ends = questionEnds(cut);
  const sentences: Sentence[] = [];
  tokens.forEach((token, index) => {
    if (token.sentence === sentences.length - 1) {
      const current = sentences[token.sentence];
      if (current) sentences[token.sentence] = { ...current, to: index + 1 };
    } else sentences.push({ from: index, to: index + 1, question: ends[sentences.length] === true });
  });
  return sentences;
}

/** Per sentence, whether a question mark ends it. */
function questionEnds({ tokens, marks }: RawTokens): boolean[] {
  const ends: boolean[] = [];
  tokens.forEach((token, index) => {
    if (token.breakBefore === "sentence") ends.push(false);
    if (marks[index] === "?") ends[ends.length - 1] = true;
  });
  return ends;
}
