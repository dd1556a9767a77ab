import { caseWords } from "#core/dialogue/case-words";
import { lineIds } from "#core/dialogue/line-ids";
import { variantById } from "#core/dialogue/play";
import type { Scenario } from "#core/dialogue/scenario";
import { type Texts, wordings } from "#core/dialogue/texts";
import type { FactToCheck } from "#core/scoring/facts";
import type { ReplyToJudge } from "#core/scoring/types";

/** A reply with the conversation that it was given in. */
export interface ReplyInTurn {
  readonly scenario: Scenario;
  readonly texts: Texts;
  readonly variant: string;
  /** The turn that it answers: only facts that this turn asks for can be got wrong. */
  readonly turn: string;
  /** The customer's message that it answers. */
  readonly customer: string;
  readonly reply: string;
}

/** All that judging a reply in its turn needs, and nothing else: small enough to be sent to a worker. */
export interface TurnQuestion extends ReplyToJudge {
  readonly facts: readonly FactToCheck[];
  /** The words by which rules of the case are found, under the rules' ids. */
  readonly ruleWords: readonly FactToCheck[];
  /** Facts that the turn asks for. */
  readonly asked: readonly string[];
}

/** What is to be judged of a reply where it was given. */
export function turnQuestion({ scenario, texts, turn, customer, reply, ...given }: ReplyInTurn): TurnQuestion {
  const variant = variantById(scenario, given.variant);
  return {
    language: texts.language,
    channel: scenario.channel,
    customer,
    reply,
    context: caseWords({ texts, scenario, variant }),
    facts: scenario.facts.map(({ id, kind }) => ({ id, kind, wordings: wordings({ texts, variant }, id) })),
    ruleWords: scenario.rules
      .filter((rule) => rule.words)
      .map(({ id }) => ({ id, kind: "term", wordings: texts.wordLists[lineIds.ruleWords(id)] ?? [] })),
    asked: scenario.turns[turn]?.tell ?? [],
  };
}
