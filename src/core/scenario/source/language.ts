import * as v from "valibot";
import { sampleSource } from "./reply";
import { gendered, inStrengths, keyed, languageTag, money, text } from "./words";

/** A language file `<language>.yaml`: the same lines by line id, and that language's own samples. */
export const languageSource = v.strictObject({
  language: languageTag,
  money,
  lines: v.record(
    v.string(),
    v.union([text, gendered, inStrengths, v.pipe(v.array(text), v.minLength(1), v.maxLength(40))]),
  ),
  samples: v.optional(v.record(v.string(), keyed(sampleSource, 40))),
  made_from: v.optional(v.record(v.string(), v.string())),
});

export type LanguageSource = v.InferOutput<typeof languageSource>;
