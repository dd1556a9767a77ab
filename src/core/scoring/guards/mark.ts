import type { Field, Matcher } from "#core/scoring/pattern/matchers";
import type { GuardTables, Tables } from "#core/scoring/tables";
import { flags, type Reading } from "#core/scoring/text/reading";
import { markCopied, markShared } from "./echo";
import { markQuoted } from "./quotation";

/** Marks the reply's tokens with all that a finding must respect. */
export function markGuards(reply: Reading, customer: Reading, tables: Tables): void {
  markNegators(reply, tables.guards);
  markShared(reply, customer, tables.words);
  markCopied(reply, customer, tables.words.script);
  markQuoted(reply);
  markToClauseEnd(reply, tables.guards.quoteCues, flags.quoted);
  markToClauseEnd(reply, tables.guards.conditions, flags.conditional);
}

/** The whole reply as a field of search, sentence by sentence. */
export function fieldsOf({ tokens, sentences }: Reading): Field[] {
  const known = new Map<number, readonly number[]>();
  return sentences.map(({ from, to }) => ({ tokens, from, to, known }));
}

function markNegators(reply: Reading, { negators, harmlessNegations }: GuardTables): void {
  for (const token of reply.tokens) if (negators.has(token.text)) token.guards |= flags.negator;
  const harmless = placesOf(reply, harmlessNegations);
  for (const [from, to] of harmless) {
    for (const token of reply.tokens.slice(from, to)) token.guards &= ~flags.negator;
  }
}

/** Marks from each match of a cue to the end of its clause. */
function markToClauseEnd(reply: Reading, cues: readonly Matcher[], flag: number): void {
  for (const [from, to] of placesOf(reply, cues)) {
    const clause = reply.tokens[to - 1]?.clause;
    for (let at = from; reply.tokens[at] && (at < to || reply.tokens[at]?.clause === clause); at++) {
      const token = reply.tokens[at];
      if (token) token.guards |= flag;
    }
  }
}

function placesOf(reply: Reading, matchers: readonly Matcher[]): [from: number, to: number][] {
  return fieldsOf(reply).flatMap((field) =>
    matchers.flatMap((matcher) => {
      const places: [number, number][] = [];
      for (let at = field.from; at < field.to; at++) {
        const to = Math.max(-1, ...matcher.ends(field, at));
        if (to > at) places.push([at, to]);
      }
      return places;
    }),
  );
}
