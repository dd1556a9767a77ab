import { type Alternative, alternativesAt } from "#core/dialogue/alternatives";
import type { Event, TurnResult } from "#core/dialogue/events";
import { lineIds } from "#core/dialogue/line-ids";
import type { Play } from "#core/dialogue/play";
import type { ReplayedStep } from "#core/dialogue/replay";
import type { Scenario } from "#core/dialogue/scenario";
import { answersCustomer, type Input } from "#core/dialogue/session";
import { type Telling, tell } from "#core/dialogue/texts";
import type { JudgedInTurn } from "#core/judging/judge-in-turn";

/** One answered turn of a finished conversation. */
export interface ReviewedTurn {
  /** Position among the answers of the conversation, those that were not understood included. */
  readonly answer: number;
  /** Where the conversation stood when it was given. */
  readonly before: Play;
  /** What it came to, as it was counted when it was played. */
  readonly result: TurnResult;
  /** What the customer had said before it. */
  readonly customer: string;
  /** What the trainee said, and in which language. */
  readonly reply: string;
  readonly language: string;
  /** The choice that was taken; none for free text. */
  readonly choice: string | undefined;
  /** What is found in the reply now, for spans; only for free text. */
  readonly found: JudgedInTurn | undefined;
  /** Whether the scorer has changed since, so that what is marked may differ from what was counted. */
  readonly scorerChanged: boolean;
  readonly alternatives: readonly Alternative[];
}

type Answer = Extract<Input, { type: "reply" | "choose" }>;
type Reply = Extract<Input, { type: "reply" }>;

/** Finds again what a reply says, where the scorer is at hand for it. */
export type FindAgain = (reply: Reply, turn: string, customer: string) => JudgedInTurn | undefined;

/** A replayed conversation's answers that were understood, with the results that were frozen when it was played. */
export function reviewedTurns(
  { events: said, steps }: { readonly events: readonly Event[]; readonly steps: readonly ReplayedStep[] },
  frozen: readonly TurnResult[],
  telling: Telling,
  find: FindAgain,
): ReviewedTurn[] {
  const turns: ReviewedTurn[] = [];
  let customer = wordsOf(said.slice(0, 1), telling);
  let answer = 0;
  for (const { before, input, events } of steps) {
    if (!isAnswer(input)) continue;
    const judged = events.find((event) => event.type === "judged");
    if (judged) turns.push({ answer, before, result: judged.result, customer, ...answered(input, before, customer) });
    customer = wordsOf(events, telling);
    answer++;
  }
  return withFrozen(turns, frozen, telling.scenario);

  function answered(input: Answer, { turn }: Play, heard: string) {
    const alternatives = alternativesAt(telling.scenario, before(turns.length, steps));
    return { alternatives, input, turn, heard } as never;
  }
}
