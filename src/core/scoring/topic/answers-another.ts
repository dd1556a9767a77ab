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
 * Whether a reply answers some other case: concrete about things of which neither the customer's message speaks nor,
 * where it is known, the case around it. A reply without concrete words fits anything and never does.
 */
export function answersAnother(
  reply: Reading,
  customer: Reading,
  context: string | undefined,
  tables: Tables,
): boolean {
  const { topics, words, orthography } = tables;
  const own = contentOf(reply, words, topics);
  const isStrangeTo = (text: Reading) => {
    return strangeness(evidenceOf(own, contentOf(text, words, topics), topics), topics.weights) >= topics.from;
  };
  return customer.tokens.length > 0 && isStrangeTo(customer) && (!context || isStrangeTo(read(context, orthography)));
}
