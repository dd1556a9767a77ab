import { createStore, useStore } from "zustand";
import { type Alternative, alternativesAt } from "#core/dialogue/alternatives";
import type { TurnResult } from "#core/dialogue/events";
import { lineIds } from "#core/dialogue/line-ids";
import { variantById } from "#core/dialogue/play";
import { type Replay, replay } from "#core/dialogue/replay";
import { answersCustomer, type Input, lineOfPlay } from "#core/dialogue/session";
import { type Telling, tell } from "#core/dialogue/texts";
import type { JudgedInTurn } from "#core/judging/judge-in-turn";
import type { AttemptRecord, ReflectionRecord, SessionRecord } from "#core/progress/records";
import { spoken } from "./conversation/open";
import { services } from "./services";

/** One answered turn of a finished conversation. */
export interface ReviewedTurn {
  /** Position among the answers of the conversation, those that were not understood included. */
  readonly answer: number;
  readonly result: TurnResult;
  /** What the customer had said before it. */
  readonly customer: string;
  /** What the trainee said. */
  readonly reply: string;
  /** The choice that was taken; none for free text. */
  readonly choice: string | undefined;
  /** What is found in the reply now, for spans; only for free text. */
  readonly found: JudgedInTurn | undefined;
  /** Whether the scorer has changed since, so that what is marked may differ from what was counted. */
  readonly scorerChanged: boolean;
  readonly alternatives: readonly Alternative[];
}

/** A finished conversation as the debriefing shows it. */
export interface Review {
  readonly attempt: AttemptRecord;
  readonly session: SessionRecord | undefined;
  readonly reflection: ReflectionRecord;
  readonly telling: Telling | undefined;
  /** None where the scenario was edited since: the transcript stays readable. */
  readonly turns: readonly ReviewedTurn[];
  readonly moods: readonly number[];
}

type ReviewState =
  | { readonly status: "loading" | "unknown" | "failed" }
  | { readonly status: "ready"; readonly review: Review };

export const reviewStore = createStore<ReviewState>(() => ({ status: "loading" }));

/** The debriefing on the screen, kept up to date. */
export const useReview = () => useStore(reviewStore);

/** Loads a finished conversation for its debriefing. */
export async function loadReview(id: string): Promise<void> {
  reviewStore.setState({ status: "loading" }, true);
  try {
    const { work } = services();
    const [attempt] = await work.attempts.under(id);
    if (attempt === undefined) return reviewStore.setState({ status: "unknown" }, true);
    const [[session], [kept]] = await Promise.all([work.sessions.under(attempt.session), work.reflections.under(id)]);
    const reflection = kept ?? { version: 1, learner: attempt.learner, attempt: id, disputes: [] };
    const played = session && (await reviewPlay(attempt, session).catch(() => undefined));
    const moods = attempt.transcript.flatMap(({ mood }) => (mood === undefined ? [] : [mood]));
    const review: Review = {
      attempt,
      session,
      reflection,
      telling: played?.telling,
      turns: played?.turns ?? [],
      moods,
    };
    reviewStore.setState({ status: "ready", review }, true);
  } catch {
    reviewStore.setState({ status: "failed" }, true);
  }
}

/** Changes what the trainee thinks of the attempt, and keeps it. */
export async function reflect(change: Partial<ReflectionRecord>): Promise<void> {
  const state = reviewStore.getState();
  if (state.status !== "ready") return;
  const reflection = { ...state.review.reflection, ...change };
  reviewStore.setState({ status: "ready", review: { ...state.review, reflection } }, true);
  await services().work.reflections.put(reflection.attempt, reflection);
}

async function reviewPlay(attempt: AttemptRecord, session: SessionRecord) {
  const { content, tables, work } = services();
  const inputs = (await work.inputs.under(`${session.id} `)).map(({ turn, undone, input }) => ({
    turn,
    undone,
    input,
  }));
  const [scenario, texts] = await Promise.all([
    content.scenario(attempt.scenario),
    content.texts(attempt.scenario, spoken(attempt.scenario, attempt.language)),
  ]);
  const played = replay(scenario, { ...session, inputs });
  if (!played.fits) return undefined;
  const telling: Telling = { scenario, texts, variant: variantById(scenario, attempt.variant), gender: session.gender };
  const [loaded, { judgeInTurn }] = await Promise.all([
    tables.load(texts.language),
    import("#core/judging/judge-in-turn"),
  ]);
  const judge: Judge = ({ language, text }, turn, customer) => {
    if (language !== texts.language) return undefined;
    return judgeInTurn({ scenario, texts, variant: attempt.variant, turn, customer, reply: text }, loaded);
  };
  return { telling, turns: reviewedTurns(played, telling, judge) };
}

type Reply = Extract<Input, { type: "reply" }>;
type Judge = (reply: Reply, turn: string, customer: string) => JudgedInTurn | undefined;

function reviewedTurns(played: Extract<Replay, { fits: true }>, telling: Telling, judge: Judge): ReviewedTurn[] {
  const turns: ReviewedTurn[] = [];
  let customer = played.events[0]?.type === "said" ? tell(telling, played.events[0].line) : "";
  let answer = 0;
  for (const { before, input, events } of played.steps) {
    if (!answersCustomer(input)) continue;
    const judged = events.find((event) => event.type === "judged");
    const said = events.flatMap((event) => {
      return event.type === "said" || event.type === "asked-back" ? [tell(telling, event.line)] : [];
    });
    if (judged?.type === "judged") {
      const found = input.type === "reply" ? judge(input, before.turn, customer) : undefined;
      turns.push({
        answer,
        result: judged.result,
        customer,
        reply:
          input.type === "reply"
            ? input.text
            : input.type === "choose"
              ? choiceText(telling, before.turn, input.choice)
              : "",
        choice: input.type === "choose" ? input.choice : undefined,
        found,
        scorerChanged:
          input.type === "reply" && found !== undefined && found.judgement.scorer !== input.judgement.scorer,
        alternatives: alternativesAt(telling.scenario, before),
      });
    }
    customer = said.join("\n");
    answer++;
  }
  return turns;
}

function choiceText(telling: Telling, turn: string, choice: string): string {
  return tell(telling, lineIds.choice(turn, choice));
}

/** The kept inputs of a finished conversation, for playing again from one of its turns. */
export async function keptInputs(session: string) {
  const inputs = await services().work.inputs.under(`${session} `);
  return lineOfPlay(inputs.map(({ turn, undone, input }) => ({ turn, undone, input })));
}
