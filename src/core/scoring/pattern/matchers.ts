import { flags, type Token } from "#core/scoring/text/reading";
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
  /** Words one of which must occur for a match; undefined where nothing is certain. */
  readonly anchor?: WordSet;
  /** Words with which a match must begin; undefined where nothing is certain. */
  readonly first?: WordSet;
  /** Whether it may match without any word. */
  readonly empty: boolean;
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

/** One token that passes a test. */
export function oneToken(test: (token: Token) => boolean): Matcher {
  return {
    empty: false,
    ends(field, at) {
      const token = at < field.to ? field.tokens[at] : undefined;
      return token && test(token) ? just(at + 1) : nowhere;
    },
  };
}

/** One token out of a set. */
export function oneWord(words: WordSet): Matcher {
  return { ...oneToken(({ text }) => words.has(text)), anchor: words, first: words };
}

/** One token that is not where `unwanted` could begin, and no negator. */
export function noneOf(unwanted: Matcher): Matcher {
  return {
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
  return { empty: true, wordless: true, ends: (field, at) => (isEdge(field, at) ? just(at) : nowhere) };
}

export function optional(of: Matcher): Matcher {
  return { empty: true, first: of.first, ends: (field, at) => union(just(at), of.ends(field, at)) };
}

export function either(options: readonly Matcher[]): Matcher {
  const empty = options.some((option) => option.empty);
  const first = together(options.map((option) => option.first));
  const gate = empty ? undefined : first;
  return {
    empty,
    anchor: together(options.map(({ anchor }) => anchor)),
    first,
    ends(field, at) {
      if (gate && !gate.has(field.tokens[at]?.text ?? "")) return nowhere;
      let ends = nowhere;
      for (const option of options) ends = union(ends, option.ends(field, at));
      return ends;
    },
  };
}

export function sequence(parts: readonly Matcher[]): Matcher {
  const anchors = parts.flatMap(({ anchor }) => (anchor ? [anchor] : []));
  return {
    empty: parts.every(({ empty }) => empty),
    anchor: anchors.sort((a, b) => a.size - b.size)[0],
    first: firstOf(parts),
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

/** The first words of a sequence: those of its parts up to the first that cannot be empty. */
function firstOf(parts: readonly Matcher[]): WordSet | undefined {
  const last = parts.findIndex(({ empty }) => !empty);
  if (last < 0) return undefined;
  return together(parts.slice(0, last + 1).flatMap(({ wordless, first }) => (wordless ? [] : [first])));
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
