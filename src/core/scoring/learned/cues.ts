import type { Finding } from "#core/scoring/findings";
import { flags, type Reading, type Sentence } from "#core/scoring/text/reading";

/** The cue that every text has. */
export const always = "always";
/** The cue of a sentence that tells nothing, so far as the rules know. */
export const idle = "idle";
/** How many of the customer's words in a sentence are told apart. */
const mostShared = 4;

/**
 * What is known about each sentence by name: what the rules found in it ("thank", "thank.specific"), before and after it
 * ("<thank", ">thank"), and how it is built ("?", "negated", "shared2"). Position is first or last among the sentences
 * that say something, never a count, so that idle sentences around them change nothing. A sentence said before has none.
 */
export function cuesOf(reply: Reading, findings: readonly Finding[]): string[][] {
  const found = namesFound(reply, findings);
  const telling = tellingSentences(reply, found);
  const placeOf = new Map(telling.map((sentence, place) => [sentence, place]));
  const repeated = repeatedSentences(reply);
  return reply.sentences.map((sentence, index) => {
    if (repeated.has(index)) return [];
    const place = placeOf.get(index);
    const beside = place === undefined ? [idle] : placeCues(place, telling, found);
    const own = [...ownCues(reply, sentence)];
    const names = [...(found[index] ?? [])];
    // "Your kitchen under water: I'm sorry" is more than sorry.
    const tied = own.includes("shared2")
      ? names.filter((name) => !name.includes(".")).map((name) => `${name}+shared`)
      : [];
    return [...own, ...names, ...tied, ...beside];
  });
}

/** The sentences in which something was found, or that ask, name a number or take up the customer's words. */
export function tellingSentences(reply: Reading, found: readonly ReadonlySet<string>[]): number[] {
  const { tokens, sentences } = reply;
  const repeated = repeatedSentences(reply);
  return sentences.flatMap(({ from, to, question }, index) => {
    const says = tokens.slice(from, to).some(({ shared, number }) => shared || number);
    const tells = question || says || (found[index]?.size ?? 0) > 0;
    return tells && !repeated.has(index) ? [index] : [];
  });
}

/** Per sentence the names of what was found in it, plain and with strength. */
export function namesFound({ sentences }: Reading, findings: readonly Finding[]): Set<string>[] {
  const found = sentences.map((): Set<string> => new Set());
  for (const { name, strength, sentence } of findings) found[sentence]?.add(name).add(`${name}.${strength}`);
  return found;
}

/** The sentences whose very words stood in an earlier one. */
function repeatedSentences({ tokens, sentences }: Reading): Set<number> {
  const said = new Set<string>();
  const repeated = new Set<number>();
  sentences.forEach(({ from, to }, index) => {
    const words = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
    if (said.has(words)) repeated.add(index);
    said.add(words);
  });
  return repeated;
}

function* placeCues(place: number, telling: readonly number[], found: readonly ReadonlySet<string>[]) {
  if (place === 0) yield "first";
  if (place === telling.length - 1) yield "last";
  for (const [sign, beside] of [
    ["<", telling[place - 1]],
    [">", telling[place + 1]],
  ] as const) {
    for (const name of found[beside ?? -1] ?? []) if (!name.includes(".")) yield `${sign}${name}`;
  }
}

function* ownCues({ tokens }: Reading, { from, to, question }: Sentence) {
  yield always;
  if (question) yield "?";
  const own = tokens.slice(from, to);
  for (const [name, flag] of Object.entries(flags)) if (own.some(({ guards }) => guards & flag)) yield name;
  if (own.some(({ number }) => number)) yield "number";
  if (own.some(({ name }) => name)) yield "name";
  const shared = own.filter((token) => token.shared && !(token.guards & flags.copied));
  const count = Math.min(mostShared, new Set(shared.map(({ text }) => text)).size);
  for (let words = 1; words <= count; words++) yield `shared${words}`;
}
