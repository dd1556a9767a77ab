import type { ReplyToJudge } from "#core/scoring/types";

/** How long a text should be. A Chinese character counts as 10/17 of a word. */
export type Length = { readonly words: number } | { readonly characters: number };

/** Words counted in seventeenths, so that Chinese characters add up without rounding. */
const wordWeight = 17;
const characterWeight = 10;

/**
 * Different texts of one length, each made of real replies in a row from another one on, to the message of the first.
 * @returns as many texts as wanted, or one from every reply where there are fewer
 */
export function textsOfLength(replies: readonly ReplyToJudge[], length: Length, count: number): ReplyToJudge[] {
  const step = Math.max(1, replies.length / count);
  return replies.slice(0, count).flatMap((_, number) => {
    const first = Math.floor(number * step);
    const inOrder = [...replies.slice(first), ...replies.slice(0, first)];
    const [{ language, channel, customer } = inOrder[0] as ReplyToJudge] = inOrder;
    return { language, channel, customer, reply: joinTo(length, inOrder) };
  });
}

function joinTo(length: Length, replies: readonly ReplyToJudge[]): string {
  let text = "";
  for (const { reply } of replies) {
    text += text === "" ? reply : `\n${reply}`;
    const cut = cutTo(length, text);
    if (cut !== undefined) return cut;
  }
  throw new Error(`the replies together are shorter than ${JSON.stringify(length)}`);
}

/** The beginning of a text, cut after a whole word or character, or undefined where all of it is shorter. */
export function cutTo(length: Length, text: string): string | undefined {
  if ("words" in length) return cutToWords(length.words, text);
  const cut = [...text].slice(0, length.characters);
  return cut.length < length.characters ? undefined : cut.join("");
}

function cutToWords(words: number, text: string): string | undefined {
  let weight = 0;
  for (const { 0: piece, index } of text.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)) {
    weight += weightOf(piece);
    if (weight >= words * wordWeight) return text.slice(0, index + piece.length);
  }
  return undefined;
}

/** Of a Chinese character, a word of letters or digits, or mere punctuation. */
function weightOf(piece: string): number {
  if (/\p{Script=Han}/u.test(piece)) return characterWeight;
  return /[\p{L}\p{N}]/u.test(piece) ? wordWeight : 0;
}
