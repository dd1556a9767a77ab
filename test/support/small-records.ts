import type { TurnResult } from "#core/dialogue/events";
import type { AttemptRecord, ReflectionRecord, SessionRecord } from "#core/progress/records";

/** A finished conversation with everything a screen may show of it. */
export function smallAttempt(change: Partial<AttemptRecord> & { readonly id: string }): AttemptRecord {
  return {
    version: 1,
    learner: "learner",
    session: change.id,
    scenario: "cake",
    structureHash: "hash",
    language: "en",
    title: "The late cake",
    customer: "Dan Whitlock",
    mode: "coach",
    variant: "oven",
    practice: false,
    startedAt: Date.UTC(2026, 4, 1),
    finishedAt: Date.UTC(2026, 4, 1, 1),
    transcript: [{ who: "customer", text: "Thank you.", turn: "", language: "en", mood: 5 }],
    turns: [],
    criteria: { empathy: 2, ownership: 1 },
    overall: 1.5,
    ending: ending("satisfied"),
    spent: 0,
    worth: 40,
    money: { currency: "GBP", unit: 1 },
    ...change,
  };
}

/** An answered turn in which nothing else happened. */
export function smallTurn(change: Partial<TurnResult> = {}): TurnResult {
  return {
    turn: "hello",
    levels: { empathy: 2 },
    moves: [],
    told: [],
    wrong: [],
    missing: [],
    kept: [],
    broken: [],
    gives: [],
    cost: 0,
    opened: [],
    mood: { before: 0, after: 0 },
    patience: { before: 5, after: 5 },
    ...change,
  };
}

/** How a conversation ended, by kind. */
export function ending(kind: "satisfied" | "lost"): AttemptRecord["ending"] {
  return kind === "satisfied"
    ? { id: "happy", kind, rating: 5, feltHelped: true, comment: "Quick." }
    : { id: "gone", kind, rating: 1, feltHelped: false, comment: "Slow." };
}

/** A conversation that was begun and left open. */
export function smallSession(change: Partial<SessionRecord> & { readonly id: string }): SessionRecord {
  return {
    version: 1,
    learner: "learner",
    scenario: "cake",
    structureHash: "hash",
    variant: "storm",
    seed: 1,
    gender: "f",
    mode: "coach",
    practice: false,
    startedAt: Date.UTC(2026, 4, 2),
    ...change,
  };
}

/** What the trainee thought of an attempt: here, a plan. */
export function smallReflection(attempt: string, plan: ReflectionRecord["plan"]): ReflectionRecord {
  return { version: 1, learner: "learner", attempt, plan, disputes: [] };
}
