import type { Event, TurnResult } from "#core/dialogue/events";
import { priceOf } from "#core/dialogue/outcome";
import { type Telling, tell } from "#core/dialogue/texts";
import type { Suggestions } from "#core/judging/examples";
import type { JudgedInTurn } from "#core/judging/judge-in-turn";
import { suggestionQuestion } from "#core/judging/suggestion-question";
import { turnQuestion } from "#core/judging/turn-question";
import { services } from "#stores/services";
import { warmScorer } from "#stores/warm-scorer";
import type { Talk } from "./state";
import { tellingOf } from "./telling";

/** Gets the scorer ready ahead of the first reply by sample replies of the story. */
export function warmForTalk({ scenario: { channel }, texts }: Pick<Talk, "scenario" | "texts">): void {
  const { language, samples } = texts;
  const replies = Object.values(samples)
    .flat()
    .flatMap(({ text }) => (typeof text === "string" ? text : []))
    .slice(0, mostWarming);
  const [customer = ""] = replies;
  warmScorer(
    language,
    replies.map((reply) => ({ language, channel, customer, reply })),
  );
}

/** So many samples are enough to get ready by. */
const mostWarming = 12;

/** Judges a draft where the conversation stands. The scorer is loaded when it is first needed. */
export async function judgeDraft(talk: Talk, reply: string): Promise<JudgedInTurn> {
  const { scenario, texts, play } = talk;
  const customer = lastWords(talk.events, tellingOf(talk));
  const { variant, turn } = play;
  return services().scorer.judge(turnQuestion({ scenario, texts, variant, turn, customer, reply }));
}

/** Suggests how to earn what the last answer did not reach. The scorer is loaded when it is first needed. */
export async function suggestAfter(talk: Talk, result: TurnResult): Promise<Suggestions> {
  const telling = tellingOf(talk);
  const answered = talk.events.findLastIndex(({ type }) => type === "replied" || type === "chosen");
  const customer = lastWords(talk.events.slice(0, answered), telling);
  return services().scorer.suggest(suggestionQuestion({ telling, customer }, result));
}

/** What the customer has said since the trainee spoke last. */
export function lastWords(events: readonly Event[], telling: Telling): string {
  const answered = events.findLastIndex(({ type }) => type === "replied" || type === "chosen");
  const lines = events.slice(answered + 1).flatMap((event) => {
    return event.type === "said" || event.type === "asked-back" ? [tell(telling, event.line)] : [];
  });
  return lines.join("\n");
}

/** Whether a draft offers compensation in words while something could be given and nothing goes with it. */
export function offersInWordsOnly({ scenario, play }: Talk, { judgement }: JudgedInTurn): boolean {
  const offers = judgement.moves.some(({ move }) => move === "offer_compensation");
  const givable = scenario.authority.allowances.some(({ id }) => {
    return !play.gave.includes(id) && priceOf(scenario, play, id) !== undefined;
  });
  return offers && play.attached.length === 0 && givable;
}
