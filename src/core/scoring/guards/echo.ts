import type { WordTables } from "#core/scoring/tables";
import { isSign } from "#core/scoring/text/characters";
import { flags, type Reading, type Token } from "#core/scoring/text/reading";

const copiedWords = 5;
const copiedSigns = 8;

/** Marks runs of the customer's own words that are long enough to be a copy. */
export function markCopied(reply: Reading, customer: Reading, script: WordTables["script"]): void {
  const length = script === "han" ? copiedSigns : copiedWords;
  const theirs = new Set(runs(customer.tokens, length));
  runs(reply.tokens, length).forEach((run, at) => {
    if (!theirs.has(run)) return;
    for (const token of reply.tokens.slice(at, at + length)) token.guards |= flags.copied;
  });
}

/** Shorter runs are no copy by themselves, but a text made of them only puts the customer's words in another order. */
const [echoedWords, echoedSigns] = [3, 4];

/** Share of a reply's words that stand in runs taken from the customer's message, from 0 to 1. */
export function echoedShare(reply: Reading, customer: Reading, script: WordTables["script"]): number {
  const length = script === "han" ? echoedSigns : echoedWords;
  const theirs = new Set(runs(customer.tokens, length));
  const echoed = new Set<number>();
  runs(reply.tokens, length).forEach((run, at) => {
    if (theirs.has(run)) for (let place = at; place < at + length; place++) echoed.add(place);
  });
  return echoed.size / Math.max(1, reply.tokens.length);
}

/** How many of a reply's telling words there are, and what share of them, from 0 to 1, the customer said in this or another form. */
export function retold(reply: Reading, customer: Reading, words: WordTables): { words: number; share: number } {
  const theirs = new Set(contentKeys(customer.tokens, words, "service-too"));
  const own = contentKeys(reply.tokens, words, "service-too").filter((key) => key !== "");
  return { words: own.length, share: own.filter((key) => theirs.has(key)).length / Math.max(1, own.length) };
}

function runs(tokens: readonly Token[], length: number): string[] {
  const found: string[] = [];
  for (let at = 0; at + length <= tokens.length; at++) {
    found.push(
      tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(" "),
    );
  }
  return found;
}

/** Marks content words that the customer's message has too, in whatever form. */
export function markShared(reply: Reading, customer: Reading, words: WordTables): void {
  const theirs = new Set(contentKeys(customer.tokens, words).filter((key) => key !== ""));
  contentKeys(reply.tokens, words).forEach((key, at) => {
    const token = reply.tokens[at];
    if (token && theirs.has(key)) token.shared = true;
  });
}

/**
 * Per token the key under which the same word in another form is found; "" for words that say nothing of the case.
 * @param service words of service ("parcel") tie nothing to a case, but they do say what it is about
 */
export function contentKeys(tokens: readonly Token[], words: WordTables, service?: "service-too"): string[] {
  const isIdle = (word: string) => service === undefined && words.serviceWords.has(word);
  return tokens.map((token, at) => {
    if (isSign(token.text.charCodeAt(0))) return signPair(tokens, at, words, isIdle);
    const number = token.number ? Number(token.text.replace(/,/g, "")) : words.numbers.get(token.text);
    if (number !== undefined && !Number.isNaN(number)) return number === 1 && !token.number ? "" : `#${number}`;
    const idle = token.text.length < 3 || words.functionWords.has(token.text) || isIdle(token.text);
    return idle ? "" : token.text.slice(0, words.stemLength);
  });
}

/** Chinese words are taken as pairs of characters neither of which is a function word. */
function signPair(tokens: readonly Token[], at: number, words: WordTables, isIdle: (word: string) => boolean): string {
  const pair = `${tokens[at]?.text ?? ""}${tokens[at + 1]?.text ?? ""}`;
  const idle = pair.length < 2 || isIdle(pair) || [...pair].some((sign) => words.functionWords.has(sign));
  return idle ? "" : pair;
}
