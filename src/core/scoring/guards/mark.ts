import { fieldsOf } from "#core/scoring/pattern/fields";
import type { Lexicon } from "#core/scoring/pattern/lexicon";
import type { GuardTables, Tables, WordTables } from "#core/scoring/tables";
import { flags, type Reading } from "#core/scoring/text/reading";
import { markCopied, markShared } from "./echo";
import { markListed } from "./listing";
import { markQuoted } from "./quotation";

/** Marks the reply's tokens with all that a finding must respect. */
export function markGuards(reply: Reading, customer: Reading, tables: Tables): void {
  markNames(reply, customer, tables.words);
  markNegators(reply, tables.guards);
  markNegated(reply, tables.guards.negationCarriers);
  markShared(reply, customer, tables.words);
  markCopied(reply, customer, tables.words.script);
  markQuoted(reply);
  markToClauseEnd(reply, tables.guards.quoteCues, flags.quoted);
  markToClauseEnd(reply, tables.guards.conditions, flags.conditional);
  markListed(reply, tables);
}

/** A capitalised word that stands alone before a comma and is in no table calls somebody by name: "Iwona, …".
 * What the customer writes small is no name. */
function markNames(reply: Reading, customer: Reading, words: WordTables): void {
  const plainly = new Set(customer.tokens.filter(({ start }) => isSmall(customer.raw, start)).map(({ text }) => text));
  for (const { from } of reply.sentences) {
    const [first, second] = reply.tokens.slice(from, from + 2);
    if (!first || !second || first.clause === second.clause || first.sentence !== second.sentence) continue;
    const known = [words.functionWords, words.serviceWords, words.vocabulary].some((list) => list.has(first.text));
    if (known || plainly.has(first.text) || first.number || first.text.length <= 2) continue;
    if (!isSmall(reply.raw, first.start)) first.name = true;
  }
}

function isSmall(raw: string, at: number): boolean {
  const letter = raw[at] ?? "";
  return letter === letter.toLowerCase();
}

function markNegators(reply: Reading, { negators, harmlessNegations }: GuardTables): void {
  for (const token of reply.tokens) if (negators.has(token.text)) token.guards |= flags.negator;
  const harmless = placesOf(reply, harmlessNegations);
  for (const [from, to] of harmless) {
    for (const token of reply.tokens.slice(from, to)) token.guards &= ~flags.negator;
  }
}

/** What stands after a negator is denied, to the end of its clause and on through "that …" or "or …" behind it. */
function markNegated({ tokens }: Reading, carriers: ReadonlySet<string>): void {
  let denied = -1;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const opens = before !== undefined && before.clause !== token.clause && before.sentence === token.sentence;
    if (opens && before.clause === denied && carriers.has(token.text)) denied = token.clause;
    if (token.clause === denied) token.guards |= flags.negated;
    if (token.guards & flags.negator) denied = token.clause;
  });
}

/** Marks from each match of a cue to the end of its clause. */
function markToClauseEnd(reply: Reading, cues: Lexicon, flag: number): void {
  for (const [from, to] of placesOf(reply, cues)) {
    const clause = reply.tokens[to - 1]?.clause;
    for (let at = from; reply.tokens[at] && (at < to || reply.tokens[at]?.clause === clause); at++) {
      const token = reply.tokens[at];
      if (token) token.guards |= flag;
    }
  }
}

function placesOf(reply: Reading, phrases: Lexicon): [from: number, to: number][] {
  return fieldsOf(reply).flatMap((field) => phrases.find(field).map(({ from, to }): [number, number] => [from, to]));
}
