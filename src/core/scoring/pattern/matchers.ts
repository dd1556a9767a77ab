import { flags, type Token } from "#core/scoring/text/reading";
import type { WordSet } from "./word-set";

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
}

const nowhere: readonly number[] = [];

/** One token that passes a test. Negators are never swallowed by a test that does not name them. */
export function oneToken(test: (token: Token) => boolean, anchor?: WordSet): Matcher {
  return {
    anchor,
    ends(field, at) {
      const token = at < field.to ? field.tokens[at] : undefined;
      return token && test(token) ? [at + 1] : nowhere;
    },
  };
}

export function isNegator(token: Token): boolean {
  return (token.guards & flags.negator) !== 0;
}

/** A gap of up to `max` tokens; it stops at negators and, unless `clauses`, at the end of the clause. */
export function gap(max: number, clauses: boolean): Matcher {
  return {
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
  return { ends: (field, at) => (isEdge(field, at) ? [at] : nowhere) };
}

export function optional(of: Matcher): Matcher {
  return { ends: (field, at) => union([at], of.ends(field, at)) };
}

export function either(options: readonly Matcher[], anchor?: WordSet): Matcher {
  return {
    anchor,
    ends(field, at) {
      let ends = nowhere;
      for (const option of options) ends = union(ends, option.ends(field, at));
      return ends;
    },
  };
}

export function sequence(parts: readonly Matcher[]): Matcher {
  const anchors = parts.flatMap(({ anchor }) => (anchor ? [anchor] : []));
  const anchor = anchors.sort((a, b) => a.size - b.size)[0];
  return {
    anchor,
    ends(field, at) {
      let places: readonly number[] = [at];
      for (const part of parts) {
        let next = nowhere;
        for (const place of places) next = union(next, part.ends(field, place));
        if (next.length === 0) return nowhere;
        places = next;
      }
      return places;
    },
  };
}

/** A named class, worked out once per place. */
export function remembered(of: Matcher, id: number): Matcher {
  return {
    anchor: of.anchor,
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

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const more = b.filter((place) => !a.includes(place));
  return more.length === 0 ? a : [...a, ...more];
}
