import * as v from "valibot";
import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
import { id, ids, line, ownWords, was } from "./words";

const level = v.picklist([0, 1, 2]);
/** What is done in an answer. */
export const moveList = v.pipe(v.array(v.picklist(moves)), v.maxLength(40));

/** A ready answer. */
export const choice = v.strictObject({
  text: line,
  moves: moveList,
  scores: v.strictObject(v.entriesFromList(criteria, v.optional(level))),
  tells: v.optional(ids),
  gives: v.optional(ids),
  keeps: v.optional(ids),
  breaks: v.optional(ids),
  to: v.optional(id),
  was,
});

/** A labelled reply. */
export const sampleSource = v.strictObject({
  text: ownWords,
  moves: moveList,
  scores: v.strictObject(v.entriesFromList(criteria, level)),
  understood: v.optional(v.boolean()),
  tells: v.optional(ids),
  gives: v.optional(ids),
  keeps: v.optional(ids),
  breaks: v.optional(ids),
  model: v.optional(v.boolean()),
});

export type SampleSource = v.InferOutput<typeof sampleSource>;
