import type { Features } from "./conditions";
import { type Finding, wholeSentence } from "./findings";
import type { Reading, Sentence } from "./text/reading";
import { flags } from "./text/reading";

/** How many different words of the customer one sentence must take up to be a retelling. */
const retoldWords = { latin: 3, cyrillic: 3, han: 3 } as const;

/** Findings that come from the build of the reply rather than from its words. */
export function findStructure(reply: Reading, script: keyof typeof retoldWords): Finding[] {
  return reply.sentences.flatMap((sentence, index) => {
    const taken = sharedWords(reply, sentence);
    return taken >= retoldWords[script] && !sentence.question
      ? [wholeSentence("retelling", reply, sentence, index)]
      : [];
  });
}

/** What the conditions know of the reply as a whole. */
export type Shape = Pick<Features, "facts" | "lastSentence">;

export function shapeOf(reply: Reading, findings: readonly Finding[]): Shape {
  const facts = new Set<string>();
  const taken = reply.sentences.map((sentence) => sharedWords(reply, sentence));
  const lastSentence = lastOfBody(reply, findings);
  if (taken.some((count) => count > 0)) facts.add("tied");
  if (taken.some((count) => count > 1)) facts.add("tied_twice");
  if (reply.sentences.some(({ question }) => question)) facts.add("asks");
  if (reply.sentences[lastSentence]?.question) facts.add("ends_in_question");
  return { facts, lastSentence };
}

function sharedWords({ tokens }: Reading, { from, to }: Sentence): number {
  const own = tokens.slice(from, to).filter(({ shared, guards }) => shared && !(guards & flags.copied));
  return new Set(own.map(({ text }) => text)).size;
}

/** The last sentence before the signature. */
function lastOfBody({ sentences }: Reading, findings: readonly Finding[]): number {
  const signed = new Set(findings.filter(({ name }) => name === "sign_off").map(({ sentence }) => sentence));
  const end = sentences.findIndex((_, index) => index > 0 && signed.has(index) && isTail(sentences, index));
  return (end < 0 ? sentences.length : end) - 1;
}

/** Whether only scraps such as a name follow. */
function isTail(sentences: readonly Sentence[], index: number): boolean {
  return sentences.slice(index + 1).every(({ from, to }) => to - from <= 6);
}
