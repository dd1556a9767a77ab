import type { Channel } from "#core/service/channels";
import type { Criterion, Level } from "#core/service/criteria";
import type { Move } from "#core/service/moves";

/** What the scorer reads: one reply, together with the customer's message that it answers. */
export interface ReplyToJudge {
  /** BCP 47 tag of the language that the reply should be in. */
  readonly language: string;
  readonly channel: Channel;
  /** The customer's last message; empty where nothing was said. */
  readonly customer: string;
  /** What else is known of the case, where it is: what the trainee read and the customer may say. No level rests on it. */
  readonly context?: string;
  /** The trainee's reply, raw. */
  readonly reply: string;
}

/** A stretch of the raw reply in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A move found in the reply. `stock`: a phrase that would fit any conversation; `specific`: made for this case. */
export interface FoundMove extends Span {
  readonly move: Move;
  readonly strength: "stock" | "specific";
}

/** A criterion's level with what spoke for and against it, the strongest first. */
export interface JudgedCriterion {
  readonly level: Level;
  readonly reasons: readonly Reason[];
}

/** What spoke for or against a criterion: a move or a signal, and its place in the reply. */
export interface Reason {
  readonly key: string;
  readonly move?: Move;
  /** Whether it raised the level. */
  readonly good: boolean;
  readonly span: Span;
}

/** Why a reply was not understood. */
export const notUnderstoodReasons = ["empty", "gibberish", "echo", "word-list", "other-language", "off-topic"] as const;
export type NotUnderstoodReason = (typeof notUnderstoodReasons)[number];

/** The judgement of one reply. Not understood: no moves and every level 0. */
export interface Judgement {
  readonly understood: boolean;
  readonly notUnderstood?: NotUnderstoodReason;
  readonly moves: readonly FoundMove[];
  readonly criteria: Readonly<Record<Criterion, JudgedCriterion>>;
  /** Version of the scorer that judged. */
  readonly scorer: string;
}
