import type { Finding } from "#core/scoring/findings";
import { flags, type Reading, type Sentence } from "#core/scoring/text/reading";

/** How many of the customer's words in a sentence are told apart. */
const mostShared = 4;

/**
 * What is known about each sentence by name: what the rules found in it ("thank", "thank.specific"), before and after it
 * ("<thank", ">thank"), and how it is built ("?", "negated", "shared2"). Position is first or last, never a count.
 */
export function cuesOf(reply: Reading, findings: readonly Finding[]): string[][] {
  const found = reply.sentences.map((): Set<string> => new Set());
  const cues = reply.sentences.map((sentence, index) => new Set(shapeCues(reply, sentence, index)));
  for (const { name, strength, sentence } of findings) {
    found[sentence]?.add(name);
    cues[sentence]?.add(name).add(`${name}.${strength}`);
  }
  return cues.map((own, index) => [
    ...own,
  ]);
}

function* shapeCues({ tokens, sentences }: Reading, { from, to, question }: Sentence, index: number) {
  yield "always";
  if (question) yield "?";
  const own = tokens.slice(from, to);
  for (const [name, flag] of Object.entries(flags)) if (own.some(({ guards }) => guards & flag)) yield name;
  if (own.some(({ number }) => number)) yield "number";
  if (own.some(({ name }) => name)) yield "name";
  const shared = own.filter((token) => token.shared && !(token.guards & flags.copied));
  const count = Math.min(mostShared, new Set(shared.map(({ text }) => text)).size);
  for (let words = 1; words <= count; words++) yield `shared${words}`;
}
