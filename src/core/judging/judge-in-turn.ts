import { checkFacts, type FactsFound } from "#core/scoring/facts";
import { judge } from "#core/scoring/judge";
import type { Tables } from "#core/scoring/tables";
import type { Judgement } from "#core/scoring/types";
import type { TurnQuestion } from "./turn-question";

/** All that is found in a reply: the judgement, the facts, and the rules whose words occur. */
export interface JudgedInTurn {
  readonly judgement: Judgement;
  readonly facts: FactsFound;
  readonly rules: readonly string[];
}

/** Judges a reply where it was given; facts and rules are found beside the judgement and never change it. */
export function judgeInTurn(question: TurnQuestion, tables: Tables): JudgedInTurn {
  const { customer, reply } = question;
  return {
    judgement: judge(question, tables),
    facts: askedOnly(checkFacts({ reply, customer }, question.facts, tables), question.asked),
    rules: checkFacts({ reply, customer }, question.ruleWords, tables, { saidOnly: true }).told.map(({ id }) => id),
  };
}

/** A value of another kind of thing ("forty years") is no wrong fact where nobody asked for the fact. */
function askedOnly({ told, missing, wrong }: FactsFound, asked: readonly string[]): FactsFound {
  return { told, missing, wrong: wrong.filter(({ id }) => asked.includes(id)) };
}
