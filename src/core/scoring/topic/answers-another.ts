import type { Tables } from "#core/scoring/tables";
import { type Reading, read } from "#core/scoring/text/reading";
import type { ReplyToJudge } from "#core/scoring/types";
import type { Level } from "#core/service/criteria";
import { contentOf } from "./content";
import { evidenceOf, strangeness } from "./evidence";

/** From so many criteria whole on an answer must be about this case: it is paid as one that takes the case up. */
const wholeCriteria = 2;
/** What each criterion that is not whole asks for in strangeness, in 1/64 of a logit: the more words seem to earn, the more they have to show. */
const forEachLess = 64;

/** Whether levels are those of an answer that must be about this case. */
export function isToBeOnTopic(levels: readonly Level[]): boolean {
  return wholeIn(levels) >= wholeCriteria;
}

/** How much stranger than one that is paid in full an answer with these levels must be to be held for one to another case. */
function needed(levels: readonly Level[]): number {
  return forEachLess * (levels.length - wholeIn(levels));
}

/** All that is known of a case, in words: what the customer said last, and the case around it. */
export function allKnown({ customer, context }: Pick<ReplyToJudge, "customer" | "context">): string {
  return context === undefined ? customer : `${customer}\n${context}`;
}

/**
 * Whether a reply answers another case than this one: what is known of this one (the customer's message, or all the case
 * around it) does not speak of what it says. A reply without concrete words fits anything.
 */
export function answersAnother(
  reply: Reading,
  customer: Reading,
  context: string | undefined,
  levels: readonly Level[],
  { topics, words, orthography }: Tables,
): boolean {
  if (customer.tokens.length === 0 || !isToBeOnTopic(levels)) return false;
  const known = context === undefined ? customer : read(allKnown({ customer: customer.raw, context }), orthography);
  const evidence = evidenceOf(contentOf(reply, words, topics), contentOf(known, words, topics), topics);
  return strangeness(evidence, topics.weights) >= topics.from + needed(levels);
}

function wholeIn(levels: readonly Level[]): number {
  return levels.filter((level) => level === 2).length;
}
