import * as v from "valibot";
import { criteria } from "#core/service/criteria";
import { languageTag } from "#core/service/language-tag";
import { moves } from "#core/service/moves";
import { befores, genders, modes } from "#core/service/scenario-terms";

/** What is kept of a judgement: enough to replay without judging again. Spans and reasons are recomputed for display. */
export const compactJudgementSchema = v.object({
  understood: v.boolean(),
  scores: v.object(v.entriesFromList(criteria, v.picklist([0, 1, 2]))),
  moves: v.array(v.object({ move: v.picklist(moves), stock: v.boolean() })),
  /** Facts that the reply told, and facts that it got wrong. */
  told: v.array(v.string()),
  wrong: v.array(v.string()),
  /** Rules whose words were found in the reply. */
  rules: v.array(v.string()),
  scorer: v.string(),
});

/** What a trainee can do in a turn. */
export const inputSchema = v.variant("type", [
  v.object({ type: v.literal("choose"), choice: v.string() }),
  v.object({
    type: v.literal("reply"),
    text: v.string(),
    language: v.pipe(v.string(), v.regex(languageTag)),
    judgement: compactJudgementSchema,
  }),
  /** Attaches an allowance to the next reply, or takes it off again. */
  v.object({ type: v.literal("give"), allowance: v.string() }),
  v.object({ type: v.literal("ask-supervisor") }),
  /** Opens the hint, or the ready answers after an own draft. */
  v.object({ type: v.literal("hint"), opens: v.picklist(["hint", "choices"]), draft: v.string() }),
  /** Game minutes that the customer waits. */
  v.object({ type: v.literal("wait"), minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)) }),
]);

/**
 * An input with the turn it was given in and the turn or ending that it led to, so that replaying can tell when an
 * edited scenario leads elsewhere.
 */
export const recordedInputSchema = v.object({
  turn: v.string(),
  led: v.string(),
  undone: v.boolean(),
  input: inputSchema,
});

/** Everything a conversation is: replaying the inputs that are not undone derives mood, budget, scores and transcript. */
export const sessionSchema = v.object({
  id: v.string(),
  scenario: v.string(),
  structureHash: v.string(),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  /** The variant that the seed drew when the conversation began. */
  variant: v.string(),
  /** How the trainee's last conversation with the followed scenario had ended; left out: "none". */
  before: v.optional(v.picklist(befores)),
  gender: v.picklist(genders),
  mode: v.picklist(modes),
  inputs: v.array(recordedInputSchema),
});

export type CompactJudgement = v.InferOutput<typeof compactJudgementSchema>;
export type Input = v.InferOutput<typeof inputSchema>;
export type RecordedInput = v.InferOutput<typeof recordedInputSchema>;
export type Session = v.InferOutput<typeof sessionSchema>;

/** Whether an input answers the customer and so ends the trainee's turn. */
export function answersCustomer(input: Input): boolean {
  return input.type === "choose" || input.type === "reply";
}

/**
 * The inputs with the last answered turn taken back: its answer, and all that was done since, is marked undone and kept.
 * Nothing changes where no answer is in the line of play.
 */
export function stepBack<Kept extends RecordedInput>(inputs: readonly Kept[]): Kept[] {
  const last = inputs.findLastIndex((recorded) => !recorded.undone && answersCustomer(recorded.input));
  if (last < 0) return [...inputs];
  return inputs.map((recorded, index) => (index < last || recorded.undone ? recorded : { ...recorded, undone: true }));
}

/** The inputs that count: the line of play without what was undone. */
export function lineOfPlay(inputs: readonly RecordedInput[]): RecordedInput[] {
  return inputs.filter((recorded) => !recorded.undone);
}

/** How many answers were given so far: the position of the one that comes next. */
export function answersGiven(inputs: readonly RecordedInput[]): number {
  return lineOfPlay(inputs).filter(({ input }) => answersCustomer(input)).length;
}

/** Turns whose answer was taken back, so that a later one there was not the first. */
export function redoneTurns(inputs: readonly RecordedInput[]): string[] {
  return [...new Set(inputs.flatMap(({ undone, input, turn }) => (undone && answersCustomer(input) ? [turn] : [])))];
}
