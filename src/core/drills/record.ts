import * as v from "valibot";
import { languageTag } from "#core/service/language-tag";
import { latestMoment } from "#core/service/moment";
import { grades } from "./grade";
import { type DrillKind, drillKinds } from "./kinds";

const time = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));

/** When a card comes back, as ts-fsrs counts it; times are milliseconds since 1970. */
export const cardSchema = v.object({
  due: time,
  stability: v.number(),
  difficulty: v.number(),
  scheduledDays: v.number(),
  reps: v.number(),
  lapses: v.number(),
  state: v.picklist([0, 1, 2, 3]),
  reviewedAt: time,
});

/** What is saved of one card: a playbook row in one kind of drill and one language, with the answers to its items. */
export const drillRecord = v.object({
  version: v.literal(1),
  learner: v.string(),
  language: v.pipe(v.string(), v.regex(languageTag)),
  kind: v.picklist(drillKinds),
  row: v.string(),
  card: cardSchema,
  /** The latest answers, the last one last. */
  answers: v.array(v.object({ item: v.string(), grade: v.picklist(grades), at: time })),
});

export type Card = v.InferOutput<typeof cardSchema>;
export type DrillRecord = v.InferOutput<typeof drillRecord>;

/** What a card is of. */
export interface CardOf {
  readonly language: string;
  readonly kind: DrillKind;
  readonly row: string;
}

/** The key of a card among all of a trainee's. */
export function cardKey({ language, kind, row }: CardOf): string {
  return `${language} ${kind} ${row}`;
}
