import * as v from "valibot";
import { type DrillKind, drillKinds } from "#core/drills/kinds";

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
/** A sentence by language; English stands in for a language that it is not written in. */
const words = v.pipe(
  v.record(v.string(), text),
  v.check((given) => given.en !== undefined, "given in English (en) at least"),
);
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(60));

/** One thing to do on a day, as authors write it. */
const stepSource = v.union([
  v.strictObject({ watch: id }),
  v.strictObject({ talk: id, mode: v.picklist(["coach", "alone"]) }),
  v.strictObject({ check: id }),
  v.strictObject({ drill: v.picklist(drillKinds) }),
  v.strictObject({ plan: v.literal(true) }),
]);

const daySource = v.pipe(v.array(stepSource), v.minLength(1), v.maxLength(6));

/** A file in `scenarios/paths`: what to practise, day by day, in quarters of an hour. */
export const pathSource = v.strictObject({
  title: words,
  lead: words,
  weeks: v.pipe(
    v.array(v.strictObject({ text: words, days: v.pipe(v.array(daySource), v.minLength(1), v.maxLength(7)) })),
    v.minLength(1),
    v.maxLength(12),
  ),
  /** Checks that come back so many weeks after the last day. */
  afterwards: v.optional(
    v.pipe(
      v.array(v.strictObject({ weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52)), check: id })),
      v.maxLength(6),
    ),
  ),
});

/** Paths as they are compiled and loaded. */
export const pathList = v.array(v.object({ ...pathSource.entries, id: v.string() }));

export type PathSource = v.InferOutput<typeof pathSource>;
export type Path = v.InferOutput<typeof pathList>[number];
export type Words = v.InferOutput<typeof words>;
export type StepSource = v.InferOutput<typeof stepSource>;

/** One thing to do on a day. */
export type Step =
  | { readonly kind: "watch" | "check"; readonly scenario: string }
  | { readonly kind: "talk"; readonly scenario: string; readonly mode: "coach" | "alone" }
  | { readonly kind: "drill"; readonly drill: DrillKind }
  | { readonly kind: "plan" };

/** A step in the form in which it is done. */
export function stepOf(source: StepSource): Step {
  if ("watch" in source) return { kind: "watch", scenario: source.watch };
  if ("talk" in source) return { kind: "talk", scenario: source.talk, mode: source.mode };
  if ("check" in source) return { kind: "check", scenario: source.check };
  return "drill" in source ? { kind: "drill", drill: source.drill } : { kind: "plan" };
}

/** A sentence in a language, or in English, with the language that it is in. */
export function wordsIn(given: Words, language: string): { readonly text: string; readonly language: string } {
  const own = given[language];
  return own === undefined ? { text: given.en ?? "", language: "en" } : { text: own, language };
}
