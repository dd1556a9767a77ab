import { caseWords } from "#core/dialogue/case-words";
import type { TurnResult } from "#core/dialogue/events";
import { fill, type Telling } from "#core/dialogue/texts";
import type { SuggestionQuestion } from "./examples";

/** Where an answer was given: in which story, and to what words of the customer. */
export interface AnsweredPlace {
  readonly telling: Telling;
  readonly customer: string;
}

/** An answered turn with all that suggestions on it need, and nothing else: small enough to be sent to a worker. */
export function suggestionQuestion(
  { telling, customer }: AnsweredPlace,
  { turn, levels, moves, broken }: Pick<TurnResult, "turn" | "levels" | "moves" | "broken">,
): SuggestionQuestion {
  const { scenario, texts } = telling;
  const samples = texts.samples[turn] ?? [];
  return {
    language: texts.language,
    channel: scenario.channel,
    customer,
    context: caseWords(telling),
    answer: { levels, moves, broken },
    samples: samples.map((sample) => {
      const { understood, moves: made, scores, rules, model } = sample;
      return { text: fill(telling, sample.text), understood, moves: made, scores, rules, model };
    }),
    forbidden: scenario.turns[turn]?.mustNot ?? [],
  };
}
