import * as v from "valibot";
import { genders, strengths } from "#core/service/scenario-terms";
import { type LocalTold, localValue, moveLocal, removeLocal } from "#storage/local";
import { tellStorage } from "./notices";

/** Small values that are saved in local storage. */

const settingsSchema = v.object({
  version: v.literal(1),
  /** Random id of the learner on this device; it stands in every record. */
  learner: v.string(),
  /** Interface language; left out: the browser's. */
  language: v.optional(v.string()),
  /** Language of conversations; left out: the interface's. */
  conversationLanguage: v.optional(v.string()),
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
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** What goes wrong with these values is told as it is with records. */
const told: LocalTold = {
  onBroken: () => tellStorage("set-aside"),
  onNotWritten: () => tellStorage("not-written"),
};

/** Which learner is practising; "" before the first start. */
export const savedLearner = () => localValue("sparring.learner", v.string(), "", told);

/** Values of one learner stand under keys with their id, so that what one leaves behind never meets another. */
const ofLearner = (name: string, learner: string) => `sparring.${name} ${learner}`;
const namesOfValues = ["settings", "drafts", "paths", "shift"];

/** A learner's settings. */
export const savedSettings = (learner: string) =>
  localValue<Settings>(
    ofLearner("settings", learner),
    settingsSchema,
    { version: 1, learner, theme: "auto", clock: false },
    told,
  );

/** A learner's drafts of replies by session, so that a reload loses no words. */
export const savedDrafts = (learner: string) =>
  localValue<Record<string, string>>(ofLearner("drafts", learner), v.record(v.string(), v.string()), {}, told);

/** Paths that were begun, by id: when, and which steps were ticked by hand or by being opened. */
const pathsSchema = v.record(v.string(), v.object({ begun: v.number(), ticked: v.record(v.string(), v.number()) }));

export type BegunPaths = v.InferOutput<typeof pathsSchema>;

export const savedPaths = (learner: string) =>
  localValue<BegunPaths>(ofLearner("paths", learner), pathsSchema, {}, told);

/** A shift under way: its customers in their order, each with the conversation that it became. */
const shiftSchema = v.object({
  version: v.literal(1),
  seed: v.number(),
  language: v.string(),
  mode: v.picklist(["coach", "alone"]),
  startedAt: v.number(),
  stops: v.array(v.object({ scenario: v.string(), seed: v.number(), session: v.optional(v.string()) })),
  /** After how many customers the trainee has taken a breath, or passed over it. */
  breathed: v.number(),
});

export type Shift = v.InferOutput<typeof shiftSchema>;

export const savedShift = (learner: string) =>
  localValue<Shift | null>(ofLearner("shift", learner), v.nullable(shiftSchema), null, told);

/** Until learners had names, values stood under keys of the whole device: they are the learner's whose settings they hold. */
export function moveEarlierValues(): void {
  const { learner } = localValue("sparring.settings", v.object({ learner: v.string() }), { learner: "" }).read();
  if (learner === "") return;
  if (savedLearner().read() === "") savedLearner().write(learner);
  for (const name of namesOfValues) moveLocal(`sparring.${name}`, ofLearner(name, learner));
}

/** Deletes a learner's small values. */
export function removeValuesOf(learner: string): void {
  for (const name of namesOfValues) removeLocal(ofLearner(name, learner));
}
