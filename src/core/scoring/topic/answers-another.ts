import type { Tables } from "#core/scoring/tables";
import { type Reading, read } from "#core/scoring/text/reading";
import type { Level } from "#core/service/criteria";
import { contentOf } from "./content";
import { evidenceOf, strangeness } from "./evidence";

/** So many criteria whole make an answer that must be about this case: the more words seem to earn, the more they have to show. */
const wholeCriteria = 3;

/** Whether levels are those of an answer that would be paid in full. */
export function isWholeAnswer(levels: readonly Level[]): boolean {
  return levels.filter((level) => level === 2).length >= wholeCriteria;
}

/**
 * Whose case a reply answers: this one; "another", about which neither the customer's message nor the case around it
 * speaks; or perhaps another, where only the message is known and that does not fit. A reply without concrete words
 * fits anything.
 */
export function caseAnswered(
  reply: Reading,
  customer: Reading,
  context: string | undefined,
  { topics, words, orthography }: Tables,
): "this" | "perhaps-another" | "another" {
  if (customer.tokens.length === 0) return "this";
  const own = contentOf(reply, words, topics);
  const isStrangeTo = (text: Reading) => {
    return strangeness(evidenceOf(own, contentOf(text, words, topics), topics), topics.weights) >= topics.from;
  };
  if (!isStrangeTo(customer)) return "this";
  if (context === undefined) return "perhaps-another";
  return isStrangeTo(read(context, orthography)) ? "another" : "this";
}
