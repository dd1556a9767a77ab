import type { WordTables } from "#core/scoring/tables";
import type { Reading } from "#core/scoring/text/reading";
import { always, idle } from "./cues";
import { isWhole, outputsOfExchanges } from "./outputs";
import { isSaid, type SeenSentence } from "./sentence-model";
import { joined, wordPieces } from "./word-pieces";

/** A reply with what it answers, looked at as one sentence: whole, and without the sentences that tell nothing (the same where there are none). */
export interface Exchange {
  readonly whole: SeenSentence;
  readonly telling: SeenSentence;
}

/** Puts a reply's sentences and the message that they answer together. */
export function seeExchange(
  reply: readonly SeenSentence[],
  { tokens }: Reading,
  script: WordTables["script"],
): Exchange {
  const answered = wordPieces(tokens, script);
  const together = (sentences: readonly SeenSentence[]): SeenSentence => {
    const said = sentences.map(({ pieces }) => pieces);
    const pieces = joined(said, answered);
    return { cues: [always], pieces, share: averageShare(pieces.buckets.length) };
  };
  const said = reply.filter(isSaid);
  const telling = said.filter(({ cues }) => !cues.includes(idle));
  const whole = together(said);
  return { whole, telling: telling.length === said.length ? whole : together(telling) };
}

/** The average of all pieces counts, thirty times: what is said at length weighs no more than the same said shortly. */
function averageShare(pieces: number): number {
  return 30 / (pieces + 20);
}

/** What a model says of an exchange, by what it says of a text: of both looks at it the less favourable. */
export function opinionOn<Values extends Int32Array | Float64Array>(
  { whole, telling }: Exchange,
  sumsOf: (text: SeenSentence) => Values,
): Values {
  const values = sumsOf(whole);
  return telling === whole ? values : harsher(values, sumsOf(telling));
}

/** Of two opinions on an exchange the less favourable, output by output: what tells nothing may speak against a reply, never for it. */
export function harsher<Values extends Int32Array | Float64Array>(one: Values, other: Values): Values {
  return one.map((value, output) => {
    const second = other[output] as number;
    return isWhole(outputsOfExchanges[output] as string) ? Math.min(value, second) : Math.max(value, second);
  }) as Values;
}
