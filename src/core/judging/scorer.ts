import type { Tables } from "#core/scoring/tables";
import type { ReplyToJudge } from "#core/scoring/types";
import { type SuggestionQuestion, type Suggestions, suggestionsFor } from "./examples";
import { type JudgedInTurn, judgeInTurn } from "./judge-in-turn";
import type { TurnQuestion } from "./turn-question";

/** What judges replies. It may run beside the page, so all that goes in and out can be copied. */
export interface Scorer {
  /** Gets ready for a language: compiles its tables, and judges some replies so that the first real one is not slow. */
  ready(language: string, replies: readonly ReplyToJudge[]): Promise<void>;
  judge(question: TurnQuestion): Promise<JudgedInTurn>;
  suggest(question: SuggestionQuestion): Promise<Suggestions>;
}

/** How often the replies are judged to get ready: by then a browser has made quick code of most of it. */
export const warmingRounds = 3;

/**
 * The scorer with the tables that a source gives.
 * @param load gives a language's tables, compiled once; what it throws is thrown on
 */
export function scorerWith(load: (language: string) => Promise<Tables>): Scorer {
  return {
    async ready(language, replies) {
      const tables = await load(language);
      for (let round = 0; round < warmingRounds; round++) {
        for (const reply of replies) judgeInTurn({ ...reply, facts: [], ruleWords: [], asked: [] }, tables);
      }
    },
    judge: async (question) => judgeInTurn(question, await load(question.language)),
    suggest: async (question) => suggestionsFor(question, await load(question.language)),
  };
}
