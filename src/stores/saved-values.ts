import * as v from "valibot";
import { begunPath } from "#core/paths/begun";
import { languageTag } from "#core/service/language-tag";
import { latestMoment } from "#core/service/moment";
import { genders, strengths } from "#core/service/scenario-terms";
import { type Shift, shiftSchema } from "#core/shift/shift";
import { forgetLocalValues, type LocalTold, localValue, moveLocal, removeLocal } from "#storage/local";
import { tellStorage } from "./notices";

/** Small values that are saved in local storage. */

/** A language that was chosen. One that is none, in a damaged value, is as good as not chosen: the rest is kept. */
const chosenLanguage = v.fallback(v.optional(v.pipe(v.string(), v.regex(languageTag))), undefined);

const settingsSchema = v.object({
  version: v.literal(1),
  /** Random id of the learner on this device; it stands in every record. */
  learner: v.string(),
  /** Interface language; left out: the browser's. */
  language: chosenLanguage,
  /** Language of conversations; left out: the interface's. */
  conversationLanguage: chosenLanguage,
  gender: v.optional(v.picklist(genders)),
  /** Strength of customers' language; left out: mild. */
  strength: v.optional(v.picklist(strengths)),
  theme: v.picklist(["auto", "light", "dark"]),
  /** A real clock in conversations; off unless chosen. */
  clock: v.boolean(),
  /** Twenty seconds to breathe between the customers of a shift; left out: on. */
  breathe: v.optional(v.boolean()),
  /** On the phone: customers read aloud, own replies recorded, replies dictated; each off unless chosen. */
  readAloud: v.optional(v.boolean()),
  record: v.optional(v.boolean()),
  dictate: v.optional(v.boolean()),
  /** When each of the choices that are the learner's was made, so that those of two devices can be put together. */
  chosenAt: v.optional(v.record(v.string(), v.number())),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** What goes wrong with these values is told as it is with records. */
const told: LocalTold = {
  onBroken: () => tellStorage("set-aside"),
  onNotWritten: () => tellStorage("not-written"),
};

/** Which learner is practising; "" before the first start. */
export const savedLearner = () => localValue("sparring.learner", v.string(), "", told);

/** What the keys of all small values begin with. */
export const smallValues = "sparring.";

/** Values of one learner stand under keys with their id, so that what one leaves behind never meets another. */
const ofLearner = (name: string, learner: string) => `${smallValues}${name} ${learner}`;

/** A learner's settings. */
export const savedSettings = (learner: string) =>
  localValue<Settings>(
    ofLearner("settings", learner),
    settingsSchema,
    { version: 1, learner, theme: "auto", clock: false },
    told,
  );

const draftsSchema = v.record(v.string(), v.string());

/** A learner's drafts of replies by session, so that a reload loses no words. */
export const savedDrafts = (learner: string) =>
  localValue<Record<string, string>>(ofLearner("drafts", learner), draftsSchema, {}, told);

/** Paths that were begun, by id. */
const pathsSchema = v.record(v.string(), begunPath);

export type BegunPaths = v.InferOutput<typeof pathsSchema>;

export const savedPaths = (learner: string) =>
  localValue<BegunPaths>(ofLearner("paths", learner), pathsSchema, {}, told);

const keptShiftSchema = v.nullable(shiftSchema);

export const savedShift = (learner: string) =>
  localValue<Shift | null>(ofLearner("shift", learner), keptShiftSchema, null, told);

/** When a copy was last saved, and after how many conversations; and after how many a reminder was put off. */
const copiesSchema = v.object({
  at: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment))),
  copied: v.number(),
  putOff: v.number(),
});

export type Copies = v.InferOutput<typeof copiesSchema>;

export const savedCopies = (learner: string) =>
  localValue<Copies>(ofLearner("copies", learner), copiesSchema, { copied: 0, putOff: 0 }, told);

/** A learner's values, by name. */
const schemas: Readonly<Record<string, v.GenericSchema>> = {
  settings: settingsSchema,
  drafts: draftsSchema,
  paths: pathsSchema,
  shift: keptShiftSchema,
  copies: copiesSchema,
};
const namesOfValues = Object.keys(schemas);

/** Whose value stands under a key; none for what is the whole device's. */
export function ownerOfValue(key: string): string | undefined {
  return namesOfValues.map((name) => ofLearner(name, "")).find((start) => key.startsWith(start)) && key.split(" ")[1];
}

/** The key of the same value of another learner. */
export function keyForLearner(key: string, learner: string): string {
  return `${key.split(" ", 1)[0]} ${learner}`;
}

/** Whether a text is what today's version keeps under a key. */
export function fitsValue(key: string, text: string): boolean {
  const schema = schemas[key.slice(smallValues.length).split(" ", 1)[0] ?? ""];
  try {
    return schema !== undefined && v.is(schema, JSON.parse(text));
  } catch {
    return false;
  }
}

/** Until learners had names, values stood under keys of the whole device: they are the learner's whose settings they hold. */
export function moveEarlierValues(): void {
  const { learner } = localValue("sparring.settings", v.object({ learner: v.string() }), { learner: "" }).read();
  if (learner === "") return;
  if (savedLearner().read() === "") savedLearner().write(learner);
  for (const name of namesOfValues) moveLocal(`${smallValues}${name}`, ofLearner(name, learner));
}

/** Deletes a learner's small values. */
export function removeValuesOf(learner: string): void {
  for (const name of namesOfValues) removeLocal(ofLearner(name, learner));
}

/** Deletes the small values of everybody on this device. */
export function forgetSmallValues(): void {
  forgetLocalValues(smallValues);
}
