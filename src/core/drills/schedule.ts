import { createEmptyCard, type Card as FsrsCard, fsrs, Rating } from "ts-fsrs";
import type { Grade } from "./grade";
import type { Card, CardOf, DrillRecord } from "./record";

/**
 * Without fuzz the same answers give the same days; without steps within a day, what is weak comes back tomorrow and
 * not in ten minutes; and nothing stays away for longer than a season.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 90 });

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const;

/** So many answers are kept of a card. */
const mostAnswers = 40;

/** A card that was reviewed is not moved again for so long: more items of its row on one day are practice. */
const sameSitting = 12 * 60 * 60 * 1000;

/** An answer to an item of a card. */
export interface Answer {
  readonly item: string;
  readonly grade: Grade;
  readonly at: number;
}

/** A card's record with one more answer, and when it comes back. */
export function answered(
  record: DrillRecord | undefined,
  of: CardOf & { readonly learner: string },
  answer: Answer,
): DrillRecord {
  const kept = record?.answers ?? [];
  return {
    version: 1,
    learner: of.learner,
    language: of.language,
    kind: of.kind,
    row: of.row,
    card: reviewed(record?.card, answer),
    answers: [...kept, { ...answer }].slice(-mostAnswers),
  };
}

function reviewed(card: Card | undefined, { grade, at }: Answer): Card {
  if (card && at - card.reviewedAt < sameSitting) return card;
  const before = card ? asFsrs(card) : createEmptyCard(at);
  return asSaved(scheduler.next(before, at, ratings[grade]).card, at);
}

function asFsrs({ due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt }: Card) {
  return {
    due,
    stability,
    difficulty,
    reps,
    lapses,
    state,
    scheduled_days: scheduledDays,
    elapsed_days: 0,
    learning_steps: 0,
    last_review: reviewedAt,
  };
}

function asSaved(card: FsrsCard, reviewedAt: number): Card {
  const { stability, difficulty, reps, lapses, state } = card;
  return {
    due: card.due.getTime(),
    scheduledDays: card.scheduled_days,
    stability,
    difficulty,
    reps,
    lapses,
    state,
    reviewedAt,
  };
}
