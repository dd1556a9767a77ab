import * as v from "valibot";
import { channels } from "#core/service/channels";
import { criteria } from "#core/service/criteria";
import { harmfulMoves, helpfulMoves, moves } from "#core/service/moves";
import { playbookRows } from "#core/service/playbook";
import { closingCauses, type DrillKind, pageKeys } from "./kinds";

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
/** What an agent says: one text, or one per grammatical gender of the trainee. */
const ownWords = v.union([text, v.strictObject({ f: text, m: text })]);
const level = v.picklist([0, 1, 2]);
const harm = v.optional(v.pipe(v.array(v.picklist(harmfulMoves)), v.maxLength(8)));
const wanted = {
  moves: v.optional(v.pipe(v.array(v.picklist(helpfulMoves)), v.maxLength(8))),
  scores: v.optional(v.strictObject(v.entriesFromList(criteria, v.optional(level)))),
};
const wants = v.strictObject(wanted);

/** Entries by id, so many of them. */
function some<Entry extends v.GenericSchema>(entry: Entry, fewest: number, most: number) {
  return v.pipe(
    v.record(v.string(), entry),
    v.check((entries) => Object.keys(entries).length >= fewest, `at least ${fewest} entries`),
    v.check((entries) => Object.keys(entries).length <= most, `at most ${most} entries`),
  );
}

/** What every item has: its playbook row, why it is so, and where it happens. */
const common = {
  row: v.picklist(playbookRows),
  why: text,
  channel: v.optional(v.picklist(channels)),
  situation: v.optional(text),
};
const answering = { ...common, customer: text };

/** What an item of each kind holds, as authors write it. */
export const itemSources = {
  "say-this-not-that": v.strictObject({
    ...answering,
    say: ownWords,
    not: ownWords,
    nor: v.optional(ownWords),
    harm,
    wants,
    model: v.optional(ownWords),
  }),
  "name-the-move": v.strictObject({
    ...answering,
    reply: ownWords,
    part: v.optional(text),
    move: v.picklist(moves),
    others: v.pipe(v.array(v.picklist(moves)), v.minLength(2), v.maxLength(3)),
  }),
  "turn-positive": v.strictObject({
    ...answering,
    not: ownWords,
    harm,
    wants: v.optional(wants),
    model: ownWords,
  }),
  "close-it": v.strictObject({
    ...answering,
    cause: v.picklist(closingCauses),
    not: v.optional(ownWords),
    harm,
    wants: v.optional(wants),
    model: ownWords,
  }),
  "mend-macro": v.strictObject({
    ...answering,
    template: ownWords,
    harm,
    wants: v.optional(wants),
    model: ownWords,
  }),
  "mend-manual": v.strictObject({
    ...common,
    question: text,
    pages: v.strictObject(v.entriesFromList(pageKeys, v.strictObject({ from: text, text }))),
    better: v.picklist(pageKeys),
    answer: text,
    points: v.pipe(v.array(text), v.minLength(2), v.maxLength(4)),
  }),
  "other-chair": v.strictObject({
    ...answering,
    replies: some(v.strictObject({ text: ownWords, feels: text, calms: v.optional(v.literal(true)) }), 3, 3),
    reasons: some(v.strictObject({ text, right: v.optional(v.literal(true)) }), 2, 4),
  }),
} as const satisfies Record<DrillKind, v.GenericSchema>;

type Source<Kind extends DrillKind> = v.InferOutput<(typeof itemSources)[Kind]>;

/** One item of a kind: `id` is its file's name and its own, and stays when others come and go. */
export type ItemOf<Kind extends DrillKind> = {
  [One in Kind]: Source<One> & { readonly id: string; readonly kind: One };
}[Kind];
export type DrillItem = ItemOf<DrillKind>;

/** What an agent says, as authors write it. */
export type OwnWords = v.InferOutput<typeof ownWords>;
export type Wants = v.InferOutput<typeof wants>;

/** Each way in which it may be said: one, or one per grammatical gender. */
export function waysToSay(words: OwnWords): string[] {
  return typeof words === "string" ? [words] : [words.f, words.m];
}

const named = { id: v.string() };

/** Items as they are compiled and loaded. */
export const drillItems = v.array(
  v.variant("kind", [
    v.object({ ...itemSources["say-this-not-that"].entries, ...named, kind: v.literal("say-this-not-that") }),
    v.object({ ...itemSources["name-the-move"].entries, ...named, kind: v.literal("name-the-move") }),
    v.object({ ...itemSources["turn-positive"].entries, ...named, kind: v.literal("turn-positive") }),
    v.object({ ...itemSources["close-it"].entries, ...named, kind: v.literal("close-it") }),
    v.object({ ...itemSources["mend-macro"].entries, ...named, kind: v.literal("mend-macro") }),
    v.object({ ...itemSources["mend-manual"].entries, ...named, kind: v.literal("mend-manual") }),
    v.object({ ...itemSources["other-chair"].entries, ...named, kind: v.literal("other-chair") }),
  ]),
);
