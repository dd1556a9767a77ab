import type { Event, TurnResult } from "#core/dialogue/events";
import { priceOf } from "#core/dialogue/outcome";
import { type Telling, tell } from "#core/dialogue/texts";
import type { Suggestions } from "#core/judging/examples";
import type { JudgedInTurn } from "#core/judging/judge-in-turn";
import { services } from "#stores/services";
import type { Talk } from "./state";
import { tellingOf } from "./telling";

/** Loads the scorer ahead of the first reply, so that judging it does not wait. */
export async function warmScorer(language: string): Promise<void> {
  await Promise.all([services().tables.load(language), import("#core/judging/judge-in-turn")]);
}

/** Judges a draft where the conversation stands. The scorer is loaded when it is first needed. */
export async function judgeDraft(talk: Talk, reply: string): Promise<JudgedInTurn> {
  const { scenario, texts, play } = talk;
  const [tables, { judgeInTurn }] = await Promise.all([
    services().tables.load(texts.language),
    import("#core/judging/judge-in-turn"),
  ]);
  const customer = lastWords(talk.events, tellingOf(talk));
  return judgeInTurn({ scenario, texts, variant: play.variant, turn: play.turn, customer, reply }, tables);
}

/** Suggests how to earn what the last answer did not reach. The scorer is loaded when it is first needed. */
export async function suggestAfter(talk: Talk, result: TurnResult): Promise<Suggestions> {
  const [tables, { suggestionsFor }] = await Promise.all([
    services().tables.load(talk.texts.language),
    import("#core/judging/examples"),
  ]);
  const telling = tellingOf(talk);
  const answered = talk.events.findLastIndex(({ type }) => type === "replied" || type === "chosen");
  return suggestionsFor({ telling, customer: lastWords(talk.events.slice(0, answered), telling) }, result, tables);
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
