import type { Reading } from "#core/scoring/text/reading";
import type { Field } from "./matchers";

/** The whole reply as a field of search, sentence by sentence. */
export function fieldsOf({ tokens, sentences }: Reading): Field[] {
  // What is known of a place holds for its own sentence: seen from the one before, nothing begins there.
  return sentences.map(({ from, to }) => ({ tokens, from, to, known: new Map() }));
}
