import { flags, type Token } from "#core/scoring/text/reading";
import { PhraseTree } from "./phrase-tree";
import { type Seconds, secondsOfAny, secondsOfRow } from "./seconds";
import { WordSet } from "./word-set";

/** Where a pattern is looked for: the tokens of one reply, within one sentence. */
export interface Field {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Results of classes, so that each is worked out once per place. */
  readonly known: Map<number, readonly number[]>;
}

/** A compiled piece of a pattern. */
export interface Matcher {
  /** All places at which a match that starts here may end; empty where there is none. */
  ends(field: Field, at: number): readonly number[];
  /** Sets of words, one word of each of which must occur for a match. */
  readonly needs: readonly WordSet[];
  /** Words with which a match must begin; undefined where nothing is certain. */
  readonly first?: WordSet;
  /** For some of these words: the words one of which must come next. */
  readonly second?: Seconds;
  /** Whether it may match without any word. */
  readonly empty: boolean;
  /** The words, where it is a fixed phrase. */
  readonly phrase?: readonly string[];
  /** Whether it always takes one word. */
  readonly single?: true;
  /** Whether it never takes a word. */
  readonly wordless?: true;
}

const nowhere: readonly number[] = [];
const singles: (readonly number[])[] = [];

/** A list of one place, kept for the next time: most matches end in one place only. */
function just(place: number): readonly number[] {
  const known = singles[place];
  if (known) return known;
  while (singles.length <= place) singles.push([singles.length]);
  return singles[place] ?? [place];
}

/** Any one token but a negator. */
export const anyWord: Matcher = {
  needs: [],
  empty: false,
  ends(field, at) {
    const token = at < field.to ? field.tokens[at] : undefined;
    return token && !isNegator(token) ? just(at + 1) : nowhere;
  },
};

/** One token out of a set. */
export function oneWord(words: WordSet): Matcher {
  return {
    needs: [words],
    first: words,
    single: true,
    empty: false,
    ends(field, at) {
      const token = at < field.to ? field.tokens[at] : undefined;
      return token && words.hasToken(token) ? just(at + 1) : nowhere;
    },
  };
}

/** One token that is not where `unwanted` could begin, and no negator. */
export function noneOf(unwanted: Matcher): Matcher {
  return {
    needs: [],
    empty: false,
    ends(field, at) {
      const token = at < field.to ? field.tokens[at] : undefined;
      return token && !isNegator(token) && unwanted.ends(field, at).length === 0 ? just(at + 1) : nowhere;
    },
  };
}

export function isNegator(token: Token): boolean {
  return (token.guards & flags.negator) !== 0;
}

/** A gap of up to `max` tokens; it stops at negators and, unless `clauses`, at the end of the clause. */
export function gap(max: number, clauses: boolean): Matcher {
  return {
    needs: [],
    empty: true,
    ends(field, at) {
      const ends = [at];
      const clause = field.tokens[at - 1]?.clause;
      for (let next = at; next < field.to && next < at + max; next++) {
        const token = field.tokens[next];
        if (!token || isNegator(token) || (!clauses && clause !== undefined && token.clause !== clause)) break;
        ends.push(next + 1);
      }
      return ends;
    },
  };
}

/** The start or the end of a clause. */
export function edge(side: "start" | "end"): Matcher {
  const isEdge = ({ tokens, from, to }: Field, at: number) =>
    at === (side === "start" ? from : to) || tokens[at - 1]?.clause !== tokens[at]?.clause;
  return { needs: [], empty: true, wordless: true, ends: (field, at) => (isEdge(field, at) ? just(at) : nowhere) };
}

export function optional(of: Matcher): Matcher {
  return { needs: [], empty: true, first: of.first, ends: (field, at) => union(just(at), of.ends(field, at)) };
}

/** A fixed word; the marks of `word-set.ts` are none. */
export function fixedWord(text: string): Matcher {
  const words = new WordSet();
  words.add(text);
  return {
    ...oneWord(words),
    phrase: [text],
    ends: (field, at) => (at < field.to && field.tokens[at]?.text === text ? just(at + 1) : nowhere),
  };
}

export function either(options: readonly Matcher[]): Matcher {
  const empty = options.some((option) => option.empty);
  const first = together(options.map((option) => option.first));
  return {
    empty,
    needs: oneNeed(options),
    first,
    second: secondsOfAny(options),
    ends: endsOfAny(options, empty ? undefined : first),
  };
}

/** Fixed phrases are read off together; the rest is tried one by one where its first word stands. */
function endsOfAny(options: readonly Matcher[], gate: WordSet | undefined): Matcher["ends"] {
  const phrases = new PhraseTree();
  const others: Matcher[] = [];
  for (const option of options) {
    if (option.phrase) phrases.add(option.phrase);
    else others.push(option);
  }
  if (others.length === 0) return (field, at) => phrases.endsFrom(field.tokens, at, field.to);
  return (field, at) => {
    const token = at < field.to ? field.tokens[at] : undefined;
    if (gate && !(token && gate.hasToken(token))) return nowhere;
    let ends: readonly number[] = phrases.endsFrom(field.tokens, at, field.to);
    for (const option of others) {
      if (option.empty || !option.first || (token && option.first.hasToken(token)))
        ends = union(ends, option.ends(field, at));
    }
    return ends;
  };
}

export function sequence(parts: readonly Matcher[]): Matcher {
  const phrase = phraseOf(parts);
  if (phrase && phrase.length > 1) return fixedPhrase(phrase, parts);
  return {
    empty: parts.every(({ empty }) => empty),
    phrase,
    needs: parts.flatMap(({ needs }) => needs),
    first: firstOf(parts),
    second: secondsOfRow(parts),
    ends(field, at) {
      let places = just(at);
      for (const part of parts) {
        places = endsFrom(places, part, field);
        if (places.length === 0) return nowhere;
      }
      return places;
    },
  };
}

/** Fixed words that follow each other: most patterns are nothing else, so they are made and compared in the plainest way. */
function fixedPhrase(words: readonly string[], parts: readonly Matcher[]): Matcher {
  const [first, second] = words as [string, string];
  return {
    empty: false,
    phrase: words,
    needs: parts.flatMap(({ needs }) => needs),
    first: parts[0]?.first,
    second: new Map([[first, new Set([second])]]),
    ends({ tokens, to }, at) {
      if (at + words.length > to) return nowhere;
      for (let place = 0; place < words.length; place++) if (tokens[at + place]?.text !== words[place]) return nowhere;
      return just(at + words.length);
    },
  };
}

/** All places that a part reaches from any of the given places. */
function endsFrom(places: readonly number[], part: Matcher, field: Field): readonly number[] {
  const [only] = places;
  if (places.length === 1 && only !== undefined) return part.ends(field, only);
  const reached = new Set<number>();
  for (const place of places) for (const end of part.ends(field, place)) reached.add(end);
  return [...reached];
}

/** A named class, worked out once per place. */
export function remembered(of: Matcher, id: number): Matcher {
  return {
    ...of,
    ends(field, at) {
      const key = id * 1_000_000 + at;
      const known = field.known.get(key);
      if (known) return known;
      const ends = of.ends(field, at);
      field.known.set(key, ends);
      return ends;
    },
  };
}

/** The words of a sequence that is a fixed phrase through and through. */
function phraseOf(parts: readonly Matcher[]): string[] | undefined {
  const words: string[] = [];
  for (const { phrase } of parts) {
    if (!phrase) return undefined;
    words.push(...phrase);
  }
  return words;
}

/** The first words of a sequence: those of its parts up to the first that cannot be empty. */
function firstOf(parts: readonly Matcher[]): WordSet | undefined {
  const last = parts.findIndex(({ empty }) => !empty);
  if (last < 0) return undefined;
  return together(parts.slice(0, last + 1).flatMap(({ wordless, first }) => (wordless ? [] : [first])));
}

/** What is needed for any of several: the most telling need of each, together. */
function oneNeed(options: readonly Matcher[]): readonly WordSet[] {
  const all = together(options.map(({ needs }) => needs.reduce<WordSet | undefined>(smaller, undefined)));
  return all ? [all] : [];
}

function smaller(a: WordSet | undefined, b: WordSet): WordSet {
  return a && a.size <= b.size ? a : b;
}

/** All words together, or undefined if one of the sets is. */
function together(sets: readonly (WordSet | undefined)[]): WordSet | undefined {
  const all = new WordSet();
  for (const set of sets) {
    if (!set) return undefined;
    all.addAll(set);
  }
  return sets.length === 0 ? undefined : all;
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const more = b.filter((place) => !a.includes(place));
  return more.length === 0 ? a : [...a, ...more];
}
