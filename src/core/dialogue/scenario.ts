import * as v from "valibot";
import { channels } from "#core/service/channels";
import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
import {
  causeKinds,
  contactWorths,
  customerTypes,
  endingKinds,
  factKinds,
  faults,
  strengths,
  touchpoints,
  uses,
} from "#core/service/scenario-terms";
import { conditionSchema } from "./condition";

const ids = v.array(v.string());
const integer = v.pipe(v.number(), v.integer());
const level = v.picklist([0, 1, 2]);
const scores = v.partial(v.object(v.entriesFromList(criteria, level)));

/** A conditional line: the first of its list whose condition holds is said. */
const lineSchema = v.object({ key: v.string(), when: v.optional(conditionSchema) });
/** A bystander's comment: every one of its list whose condition holds is made. */
const commentSchema = v.object({ key: v.string(), who: v.string(), when: v.optional(conditionSchema) });
const jumpSchema = v.object({ when: v.optional(conditionSchema), to: v.string() });

const effectSchema = v.object({
  when: v.optional(conditionSchema),
  mood: v.optional(integer),
  patience: v.optional(integer),
  bystanders: v.optional(integer),
  count: v.optional(v.record(v.string(), integer)),
});

const choiceSchema = v.object({
  id: v.string(),
  moves: v.array(v.picklist(moves)),
  scores,
  tells: ids,
  gives: ids,
  rules: ids,
  to: v.optional(v.string()),
});

const turnSchema = v.object({
  says: v.array(lineSchema),
  answers: v.array(lineSchema),
  thinks: v.boolean(),
  hint: v.boolean(),
  why: v.boolean(),
  feeling: v.boolean(),
  refusal: v.boolean(),
  /** Whether the turn takes free text; choices it takes where it has any. */
  freeText: v.boolean(),
  /** Whether the story can come back to this turn, so that its visits have to be counted. */
  returns: v.boolean(),
  asks: v.array(v.picklist(criteria)),
  tell: ids,
  mustFirst: ids,
  mustNot: ids,
  authorityEnds: v.boolean(),
  choices: v.array(choiceSchema),
  effects: v.array(effectSchema),
  next: v.array(jumpSchema),
  /** Where a reply that was not understood leads; left out: the customer asks back. */
  notUnderstood: v.optional(v.string()),
  /** What bystanders write when this turn is entered in public. */
  comments: v.optional(v.array(commentSchema)),
  /** true: from here on the talk is private; false: from here on it is public again. */
  private: v.optional(v.boolean()),
  /** Whether the reply starts from a draft that is to be made personal. */
  template: v.optional(v.boolean()),
});

const endingSchema = v.object({
  kind: v.picklist(endingKinds),
  rating: v.pipe(integer, v.minValue(1), v.maxValue(5)),
  feltHelped: v.boolean(),
});

/** What there is to understand after the talk: why people got in touch, what for, and what would make it needless. */
const wrapUpSchema = v.object({
  causes: v.array(v.object({ id: v.string(), kind: v.picklist(causeKinds), right: v.boolean(), why: v.boolean() })),
  matrix: v.object({ company: v.picklist(contactWorths), customer: v.picklist(contactWorths) }),
  /** Points that the company should change. */
  change: ids,
});

/** A compiled scenario: structure without prose. Lines are found in a language's texts by id (see `line-ids.ts`). */
export const scenarioSchema = v.object({
  version: v.literal(1),
  id: v.string(),
  structureHash: v.string(),
  /** Language that the scenario was written in. */
  language: v.string(),
  trains: ids,
  channel: v.picklist(channels),
  letter: v.boolean(),
  difficulty: v.pipe(integer, v.minValue(1), v.maxValue(3)),
  touchpoint: v.picklist(touchpoints),
  strength: v.picklist(strengths),
  use: v.picklist(uses),
  /** The customer abuses the trainee: told before, and left without loss. */
  abusive: v.optional(v.boolean()),
  /** The scenario whose customer comes back in this one. */
  follows: v.optional(v.string()),
  /** The scenario that looks alike and needs the opposite. */
  twin: v.optional(v.string()),
  /** Those who read along in a public thread: their mood at the start, and who they are. */
  bystanders: v.optional(v.object({ mood: integer, names: ids })),
  customer: v.object({
    type: v.picklist(customerTypes),
    /** What keeping the customer is worth, in the scenario's units. */
    worth: integer,
    asksBack: ids,
  }),
  variants: v.array(
    v.object({
      id: v.string(),
      fault: v.picklist(faults),
      mood: integer,
      patience: integer,
      briefing: v.boolean(),
      /** Facts that have their own value in this variant. */
      facts: ids,
    }),
  ),
  facts: v.array(v.object({ id: v.string(), kind: v.picklist(factKinds) })),
  rules: v.array(v.object({ id: v.string(), moves: v.array(v.picklist(moves)), facts: ids, words: v.boolean() })),
  authority: v.object({
    budget: integer,
    allowances: v.array(v.object({ id: v.string(), cost: integer })),
    supervisor: v.optional(v.object({ allows: ids })),
    /** What the win-back team could give once the customer has left, in units. */
    winBack: v.optional(integer),
  }),
  counters: v.array(v.object({ id: v.string(), from: integer, to: integer })),
  leaves: v.optional(v.string()),
  first: v.string(),
  /** Ids that were renamed: the way to the old one (`turns.begs`) and the new id. */
  renamed: v.record(v.string(), v.string()),
  turns: v.record(v.string(), turnSchema),
  endings: v.record(v.string(), endingSchema),
  wrapUp: v.optional(wrapUpSchema),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Turn = v.InferOutput<typeof turnSchema>;
export type Choice = v.InferOutput<typeof choiceSchema>;
export type Ending = v.InferOutput<typeof endingSchema>;
export type ConditionalLine = v.InferOutput<typeof lineSchema>;
export type Comment = v.InferOutput<typeof commentSchema>;
export type WrapUp = v.InferOutput<typeof wrapUpSchema>;
export type Effect = v.InferOutput<typeof effectSchema>;
export type Variant = Scenario["variants"][number];
export type Rule = Scenario["rules"][number];
