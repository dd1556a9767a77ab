import * as v from "valibot";
import { languageTag } from "#core/service/language-tag";
import { latestMoment } from "#core/service/moment";

/** A shift under way: its customers in their order, each with the conversation that it became. */
export const shiftSchema = v.object({
  version: v.literal(1),
  seed: v.number(),
  language: v.pipe(v.string(), v.regex(languageTag)),
  mode: v.picklist(["coach", "alone"]),
  startedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment)),
  stops: v.array(v.object({ scenario: v.string(), seed: v.number(), session: v.optional(v.string()) })),
  /** After how many customers the trainee has taken a breath, or passed over it. */
  breathed: v.number(),
});

export type Shift = v.InferOutput<typeof shiftSchema>;
