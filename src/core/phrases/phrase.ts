import * as v from "valibot";

/** Under what own sentences are kept: the eight situations of the playbook, and all else. */
export const situations = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "other"] as const;
export type SituationName = (typeof situations)[number];

/** A sentence of the trainee's own that worked. */
export const phraseRecord = v.object({
  version: v.literal(1),
  learner: v.string(),
  id: v.string(),
  text: v.string(),
  /** The language that it is in. */
  language: v.string(),
  situation: v.picklist(situations),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When its words or its situation were last changed; left out: never. */
  changedAt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The conversation in which it was said; none where it was written down by hand. */
  attempt: v.optional(v.string()),
});

export type PhraseRecord = v.InferOutput<typeof phraseRecord>;

/** The situation that a scenario is about, by the rows that it trains. */
export function situationOf(trains: readonly string[]): SituationName {
  return situations.find((name) => trains.includes(name)) ?? "other";
}
