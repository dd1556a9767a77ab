import { type Alternative, alternativesAt } from "#core/dialogue/alternatives";
import type { Event, TurnResult } from "#core/dialogue/events";
import { lineIds } from "#core/dialogue/line-ids";
import type { Play } from "#core/dialogue/play";
import type { Replay } from "#core/dialogue/replay";
import type { Scenario } from "#core/dialogue/scenario";
import type { Input } from "#core/dialogue/session";
import { type Telling, tell } from "#core/dialogue/texts";
import type { Suggestions } from "#core/judging/examples";
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
  /** How to earn what it did not reach; nothing where the scorer is not at hand. */
  readonly suggestions: Suggestions;
}

type Found = Omit<ReviewedTurn, "suggestions">;

type Reply = Extract<Input, { type: "reply" }>;

/** Finds again what a reply says, where the scorer is at hand for it. */
export type FindAgain = (reply: Reply, turn: string, customer: string) => Promise<JudgedInTurn | undefined>;

/** Suggests how to earn what an answer did not reach, where the scorer is at hand for it. */
export type Suggest = (result: TurnResult, customer: string) => Promise<Suggestions>;

/** The answers of a replayed conversation that were understood, with the results that were frozen when it was played. */
export async function reviewedTurns(
  { events: all, steps }: Pick<Extract<Replay, { fits: true }>, "events" | "steps">,
  frozen: readonly TurnResult[],
  telling: Telling,
  { find, suggest }: { readonly find: FindAgain; readonly suggest: Suggest },
): Promise<ReviewedTurn[]> {
  const turns: Found[] = [];
  let customer = customerIn(all.slice(0, 1), telling);
  let answer = 0;
  for (const { before, input, events } of steps) {
    if (input.type !== "reply" && input.type !== "choose") continue;
    const judged = events.find((event) => event.type === "judged");
    if (judged) {
      const found = input.type === "reply" ? await find(input, before.turn, customer) : undefined;
      const alternatives = alternativesAt(telling.scenario, before);
      const said = saidIn(input, before.turn, telling);
      const scorerChanged = input.type === "reply" && found !== undefined && hasChanged(input, found);
      turns.push({ answer, before, result: judged.result, customer, ...said, found, scorerChanged, alternatives });
    }
    customer = customerIn(events, telling);
    answer++;
  }
  const counted = withFrozen(turns, frozen, telling.scenario);
  return Promise.all(
    counted.map(async (turn) => ({ ...turn, suggestions: await suggest(turn.result, turn.customer) })),
  );
}

/** What was counted then stays, however the engine counts now; where turns cannot be told apart, what is counted now. */
function withFrozen(turns: readonly Found[], frozen: readonly TurnResult[], { renamed }: Scenario): Found[] {
  if (turns.length !== frozen.length) return [...turns];
  return turns.map((turn, index) => {
    const counted = frozen[index] ?? turn.result;
    const gives = counted.gives.map((id) => renamed[`authority.allowances.${id}`] ?? id);
    return { ...turn, result: { ...counted, turn: turn.result.turn, gives } };
  });
}

function customerIn(events: readonly Event[], telling: Telling): string {
  const lines = events.flatMap((event) => {
    return event.type === "said" || event.type === "asked-back" ? [tell(telling, event.line)] : [];
  });
  return lines.join("\n");
}

function saidIn(
  input: Reply | Extract<Input, { type: "choose" }>,
  turn: string,
  telling: Telling,
): Pick<ReviewedTurn, "reply" | "language" | "choice"> {
  if (input.type === "reply") return { reply: input.text, language: input.language, choice: undefined };
  const reply = tell(telling, lineIds.choice(turn, input.choice));
  return { reply, language: telling.texts.language, choice: input.choice };
}

function hasChanged({ judgement }: Reply, found: JudgedInTurn): boolean {
  return judgement.scorer !== found.judgement.scorer;
}
