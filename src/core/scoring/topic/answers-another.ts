import type { Tables } from "#core/scoring/tables";
import { type Reading, read } from "#core/scoring/text/reading";
import type { Level } from "#core/service/criteria";
import { contentOf } from "./content";
import { evidenceOf, strangeness } from "./evidence";

/** So many criteria whole make an answer that must be about this case: the more words seem to earn, the more they have to show. */
const wholeCriteria = 3;
/** What only the customer's message is known of must show so much more, in 1/64 of a logit. */
const plainly = 40;

/** Whether levels are those of an answer that would be paid in full. */
export function isWholeAnswer(levels: readonly Level[]): boolean {
  return levels.filter((level) => level === 2).length >= wholeCriteria;
}

/**
 * Whether a reply answers another case than this one: neither the customer's message nor the case around it speaks of
 * what it says; or it is plainly strange to the message, where nothing else is known. A reply without concrete words fits
 * anything.
 */
export function answersAnother(
  reply: Reading,
  customer: Reading,
  context: string | undefined,
  { topics, words, orthography }: Tables,
): boolean {
  if (customer.tokens.length === 0) return false;
  const own = contentOf(reply, words, topics);
  const strangenessTo = (text: Reading) => {
    return strangeness(evidenceOf(own, contentOf(text, words, topics), topics), topics.weights) - topics.from;
  };
  if (context === undefined) return strangenessTo(customer) >= plainly;
  return strangenessTo(customer) >= 0 && strangenessTo(read(context, orthography)) >= 0;
}
