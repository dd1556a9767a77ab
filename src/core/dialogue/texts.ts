import * as v from "valibot";
import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
import type { Gender, Strength } from "#core/service/scenario-terms";
import { lineIds } from "./line-ids";
import type { Scenario, Variant } from "./scenario";

/** A line as one text, as one per grammatical gender of the trainee, or as one per strength of customers' language. */
const proseSchema = v.union([
  v.string(),
  v.object({ f: v.string(), m: v.string() }),
  v.object({ mild: v.string(), real: v.string() }),
]);

const sampleSchema = v.object({
  key: v.string(),
  text: proseSchema,
  understood: v.boolean(),
  moves: v.array(v.picklist(moves)),
  scores: v.object(v.entriesFromList(criteria, v.picklist([0, 1, 2]))),
  tells: v.array(v.string()),
  gives: v.array(v.string()),
  rules: v.array(v.string()),
  model: v.boolean(),
});

/** A scenario's texts in one language. Word lists hold wordings: a fact's first wording is the one that is shown. */
export const textsSchema = v.object({
  version: v.literal(1),
  scenario: v.string(),
  language: v.string(),
  textHash: v.string(),
  money: v.object({ currency: v.string(), unit: v.number() }),
  lines: v.record(v.string(), proseSchema),
  wordLists: v.record(v.string(), v.array(v.string())),
  /** Labelled replies by turn: tests, model answers and examples; never input to a judgement. */
  samples: v.record(v.string(), v.array(sampleSchema)),
});

export type Texts = v.InferOutput<typeof textsSchema>;
export type Prose = v.InferOutput<typeof proseSchema>;
export type Sample = v.InferOutput<typeof sampleSchema>;

/** Who is speaking and in which variant: what a line needs besides its id. */
export interface Telling {
  readonly scenario: Scenario;
  readonly texts: Texts;
  readonly variant: Variant;
  readonly gender: Gender;
  /** How strong customers may speak; left out: mildly. */
  readonly strength?: Strength;
}

/** The wordings of a fact in this variant, the one to show first. */
export function wordings({ texts, variant }: Pick<Telling, "texts" | "variant">, fact: string): readonly string[] {
  const id = variant.facts.includes(fact) ? lineIds.variantFact(variant.id, fact) : lineIds.factValue(fact);
  return texts.wordLists[id] ?? [];
}

/** Every wording of a line: one, or one per gender or strength. */
export function wordingsOf(prose: Prose): string[] {
  return typeof prose === "string" ? [prose] : Object.values(prose);
}

/** Whether a line is written in two strengths. */
export function hasStrengths(prose: Prose | undefined): prose is { readonly mild: string; readonly real: string } {
  return typeof prose === "object" && "mild" in prose;
}

/** The wording for one trainee: by the gender, or by the strength that was chosen; mild where none was. */
export function wordingFor(prose: Prose, { gender, strength = "mild" }: Pick<Telling, "gender" | "strength">): string {
  if (typeof prose === "string") return prose;
  return hasStrengths(prose) ? prose[strength] : prose[gender];
}

/** A line as it is said: in the trainee's gender and strength, with the case's facts and names put in; "" for an id without a line. */
export function tell(telling: Telling, id: string): string {
  const prose = telling.texts.lines[id];
  return prose === undefined ? "" : fill(telling, prose);
}

/** Prose as it is said, with `{fact}`, `{customer}` and `{address}` put in. */
export function fill(telling: Telling, prose: Prose): string {
  const text = wordingFor(prose, telling);
  return text.replace(/\{([a-z0-9_]+)\}/g, (whole, name: string) => value(telling, name) ?? whole);
}

function value(telling: Telling, name: string): string | undefined {
  if (name === "customer" || name === "address") {
    const line = telling.texts.lines[lineIds.customer(name === "customer" ? "name" : "address")];
    return line === undefined ? undefined : wordingFor(line, telling);
  }
  return wordings(telling, name)[0];
}
