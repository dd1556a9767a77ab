import { lineIds } from "#core/dialogue/line-ids";
import { variantById } from "#core/dialogue/play";
import type { Scenario } from "#core/dialogue/scenario";
import type { CompactJudgement } from "#core/dialogue/session";
import { type Texts, wordings } from "#core/dialogue/texts";
import { checkFacts, type FactsFound, type FactToCheck } from "#core/scoring/facts";
import { judge } from "#core/scoring/judge";
import type { Tables } from "#core/scoring/tables";
import type { Judgement } from "#core/scoring/types";
import { criteria } from "#core/service/criteria";

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

/** All that is found in a reply: the judgement, the facts, and the rules whose words occur. */
export interface JudgedInTurn {
  readonly judgement: Judgement;
  readonly facts: FactsFound;
  readonly rules: readonly string[];
}

/** Judges a reply where it was given; facts and rules are found beside the judgement and never change it. */
export function judgeInTurn(given: ReplyInTurn, tables: Tables): JudgedInTurn {
  const { scenario, texts, customer, reply } = given;
  const judgement = judge({ language: texts.language, channel: scenario.channel, customer, reply }, tables);
  const variant = variantById(scenario, given.variant);
  const facts = scenario.facts.map(
    ({ id, kind }): FactToCheck => ({ id, kind, wordings: wordings({ texts, variant }, id) }),
  );
  const words = scenario.rules
    .filter((rule) => rule.words)
    .map(
      (rule): FactToCheck => ({
        id: rule.id,
        kind: "term",
        wordings: texts.wordLists[lineIds.ruleWords(rule.id)] ?? [],
      }),
    );
  return {
    judgement,
    facts: askedOnly(checkFacts({ reply, customer }, facts, tables), scenario.turns[given.turn]?.tell ?? []),
    rules: checkFacts({ reply, customer }, words, tables, { saidOnly: true }).told.map(({ id }) => id),
  };
}

/** A value of another kind of thing ("forty years") is no wrong fact where nobody asked for the fact. */
function askedOnly({ told, missing, wrong }: FactsFound, asked: readonly string[]): FactsFound {
  return { told, missing, wrong: wrong.filter(({ id }) => asked.includes(id)) };
}

/** What is kept of a judgement in the conversation's input. */
export function compactOf({ judgement, facts, rules }: JudgedInTurn): CompactJudgement {
  return {
    understood: judgement.understood,
    scores: Object.fromEntries(
      criteria.map((name) => [name, judgement.criteria[name].level]),
    ) as CompactJudgement["scores"],
    moves: compactMoves(judgement),
    told: unique(facts.told.map(({ id }) => id)),
    wrong: unique(facts.wrong.map(({ id }) => id)),
    rules: [...rules],
    scorer: judgement.scorer,
  };
}

/** Each move once; stock only where every place that makes it is a stock phrase. */
function compactMoves({ moves }: Judgement): CompactJudgement["moves"] {
  return unique(moves.map(({ move }) => move)).map((move) => ({
    move,
    stock: moves.every((found) => found.move !== move || found.strength === "stock"),
  }));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
