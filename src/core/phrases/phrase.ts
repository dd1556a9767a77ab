import * as v from "valibot";
import { languageTag } from "#core/service/language-tag";
import { latestMoment } from "#core/service/moment";

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestMoment));

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
  language: v.pipe(v.string(), v.regex(languageTag)),
  situation: v.picklist(situations),
  /** Milliseconds since 1970. */
  at: time,
  /** When its words or its situation were last changed; left out: never. */
  changedAt: v.optional(time),
  /** The conversation in which it was said; none where it was written down by hand. */
  attempt: v.optional(v.string()),
});

export type PhraseRecord = v.InferOutput<typeof phraseRecord>;

/** The situation that a scenario is about, by the rows that it trains. */
export function situationOf(trains: readonly string[]): SituationName {
  return situations.find((name) => trains.includes(name)) ?? "other";
}
