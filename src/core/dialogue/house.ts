import * as v from "valibot";
import { criteria } from "#core/service/criteria";

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
const phrases = v.optional(v.pipe(v.array(text), v.maxLength(60)));

/** How the house speaks in one language. */
const houseLanguage = v.strictObject({
  /** How customers are addressed, in words that the trainee reads. */
  address: v.optional(text),
  /** The voice of the house in a sentence or two. */
  voice: v.optional(text),
  /** Phrases that the house likes to read, and phrases that it does not. */
  wanted: phrases,
  banned: phrases,
  /** The house's own names of the criteria. */
  criteria: v.optional(v.strictObject(v.entriesFromList(criteria, v.optional(text)))),
});

/** `house.yaml`: the house style that a centre lays over all scenarios. */
export const houseSchema = v.strictObject({
  /** Costs that replace those of allowances with the same id, in any scenario. */
  allowances: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)))),
  languages: v.optional(v.record(v.string(), houseLanguage)),
});

export type House = v.InferOutput<typeof houseSchema>;
export type HouseLanguage = v.InferOutput<typeof houseLanguage>;
