import { useEffect } from "preact/hooks";
import { createStore } from "zustand/vanilla";
import { variantById } from "#core/dialogue/play";
import { replay } from "#core/dialogue/replay";
import type { Telling } from "#core/dialogue/texts";
import { compactOf } from "#core/judging/compact";
import { type SecondTry, secondTryAt } from "#core/judging/second-try";
import { suggestionQuestion } from "#core/judging/suggestion-question";
import { turnQuestion } from "#core/judging/turn-question";
import type { AttemptRecord, ReflectionRecord, SessionRecord } from "#core/progress/records";
import { changedReflection } from "#core/progress/reflecting";
import { useStore } from "#stores/use-store";
import { keptInputs } from "./conversation/open";
import { loadStory } from "./conversation/story";
import { tellStorage } from "./notices";
import { type FindAgain, type ReviewedTurn, reviewedTurns, type Suggest } from "./reviewed-turns";
import { services } from "./services";
import { settingsStore, strengthOfCustomers } from "./settings";
import { type Twin, twinOf } from "./twin";

export type { ReviewedTurn } from "./reviewed-turns";

/** A finished conversation as the debriefing shows it. */
export interface Review {
  readonly attempt: AttemptRecord;
  readonly session: SessionRecord | undefined;
  /** What the trainee thinks of it now. */
  readonly reflection: ReflectionRecord;
  /** What of that is safe on the device: nothing is called kept before. */
  readonly written: ReflectionRecord | undefined;
  readonly telling: Telling | undefined;
  /** The customer who looks alike and needs the opposite, where there is one. */
  readonly twin: Twin | undefined;
  /** None where the scenario was edited since: the transcript stays readable. */
  readonly turns: readonly ReviewedTurn[];
  readonly moods: readonly number[];
}

type ReviewState =
  | { readonly status: "loading" | "unknown" | "failed" }
  | { readonly status: "ready"; readonly review: Review };

export const reviewStore = createStore<ReviewState>(() => ({ status: "loading" }));

/** The review of a finished conversation for a page on it: loaded when the page opens, and kept up to date. */
export function useReview(attempt: string): ReviewState {
  useEffect(() => {
    void loadReview(attempt);
  }, [attempt]);
  const state = useStore(reviewStore);
  const ofAnother = state.status === "ready" && state.review.attempt.id !== attempt;
  return ofAnother ? { status: "loading" } : state;
}

/** The latest call to load a review: what an earlier one brings is no longer wanted. */
let latest = 0;

/** Loads a finished conversation for its debriefing. Of several calls the last one wins. */
export async function loadReview(id: string): Promise<void> {
  latest += 1;
  const call = latest;
  reviewStore.setState({ status: "loading" }, true);
  const loaded = await readReview(id).catch((): ReviewState => ({ status: "failed" }));
  if (call === latest) reviewStore.setState(loaded, true);
}

async function readReview(id: string): Promise<ReviewState> {
  const { work } = services();
  const attempt = (await work.attempts.under(id)).find((found) => found.id === id);
  if (attempt === undefined) return { status: "unknown" };
  const [sessions, reflections] = await Promise.all([work.sessions.under(attempt.session), work.reflections.under(id)]);
  const session = sessions.find((found) => found.id === attempt.session);
  const written = reflections.find((found) => found.attempt === id);
  const reflection = written ?? { version: 1, learner: attempt.learner, attempt: id, disputes: [] };
  const played = session && (await reviewPlay(attempt, session).catch(() => undefined));
  const twin = played && (await twinOf(played.telling).catch(() => undefined));
  const moods = attempt.transcript.flatMap(({ mood }) => (mood === undefined ? [] : [mood]));
  const turns = played?.turns ?? [];
  return {
    status: "ready",
    review: { attempt, session, reflection, written, telling: played?.telling, twin, turns, moods },
  };
}

/**
 * Changes what the trainee thinks of the attempt: shown at once, and kept when its write has completed.
 * @returns whether it was written
 */
export async function reflect(change: Partial<ReflectionRecord>): Promise<boolean> {
  const review = currentReview();
  if (review === undefined) return false;
  const reflection = changedReflection(review.reflection, change, services().now());
  changeReview(reflection.attempt, { reflection });
  try {
    await services().work.reflections.put(reflection.attempt, reflection);
    changeReview(reflection.attempt, { written: reflection });
    return true;
  } catch {
    tellStorage("not-written");
    return false;
  }
}

/**
 * Judges a second try at a turn's reply and keeps it.
 * @returns whether it was written
 * @throws where the scorer cannot be loaded
 */
export async function judgeSecondTry({ answer, before, customer }: ReviewedTurn, text: string): Promise<boolean> {
  const review = currentReview();
  if (review?.telling === undefined) return false;
  const { scenario, texts, variant } = review.telling;
  const { turn } = before;
  const given = { scenario, texts, variant: variant.id, turn, customer, reply: text };
  const judgement = compactOf(await services().scorer.judge(turnQuestion(given)));
  // Another debriefing may be on the screen by now.
  if (currentReview()?.attempt.id !== review.attempt.id) return false;
  return reflect({ rewrite: { answer, turn, text, judgement } });
}

/** What the kept second try at a turn came to; none where there was none. */
export function secondTryOf({ reflection, telling }: Review, turn: ReviewedTurn): SecondTry | undefined {
  const { rewrite } = reflection;
  if (telling === undefined || rewrite?.answer !== turn.answer) return undefined;
  return secondTryAt(telling.scenario, turn.before, turn.result, rewrite.judgement);
}

function currentReview(): Review | undefined {
  const state = reviewStore.getState();
  return state.status === "ready" ? state.review : undefined;
}

/** Changes the review on the screen, unless another has taken its place meanwhile. */
function changeReview(attempt: string, change: Partial<Review>): void {
  const review = currentReview();
  if (review?.attempt.id !== attempt) return;
  reviewStore.setState({ status: "ready", review: { ...review, ...change } }, true);
}

async function reviewPlay(attempt: AttemptRecord, session: SessionRecord) {
  const { scorer } = services();
  const [inputs, { scenario, texts }] = await Promise.all([
    keptInputs(session.id),
    loadStory(attempt.scenario, attempt.language),
  ]);
  // A hole may have held something given: what is left would be another conversation.
  if (inputs.some(({ index }, place) => index !== place)) return undefined;
  const played = replay(scenario, { ...session, inputs });
  if (!played.fits) return undefined;
  const { gender } = session;
  const strength = strengthOfCustomers(settingsStore.getState());
  const telling: Telling = { scenario, texts, variant: variantById(scenario, attempt.variant), gender, strength };
  // Without the scorer no words are marked; all that was counted is there.
  const find: FindAgain = async ({ language, text }, turn, customer) => {
    if (language !== texts.language) return undefined;
    const given = { scenario, texts, variant: telling.variant.id, turn, customer, reply: text };
    return scorer.judge(turnQuestion(given)).catch(() => undefined);
  };
  const suggest: Suggest = (result, customer) => {
    return scorer.suggest(suggestionQuestion({ telling, customer }, result)).catch(() => ({}));
  };
  return { telling, turns: await reviewedTurns(played, attempt.turns, telling, { find, suggest }) };
}
