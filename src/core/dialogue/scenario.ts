import * as v from "valibot";
import { channels } from "#core/service/channels";
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
import { storedTurnSchema, type Turn } from "./turn";

const ids = v.array(v.string());
const integer = v.pipe(v.number(), v.integer());

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

/** A compiled scenario as it is stored: what is empty in its turns is left out. */
export const storedScenarioSchema = v.object({
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
  turns: v.record(v.string(), storedTurnSchema),
  endings: v.record(v.string(), endingSchema),
  wrapUp: v.optional(wrapUpSchema),
});

export type StoredScenario = v.InferOutput<typeof storedScenarioSchema>;
/** A compiled scenario: structure without prose. Lines are found in a language's texts by id (see `line-ids.ts`). */
export type Scenario = Omit<StoredScenario, "turns"> & { turns: Record<string, Turn> };
export type WrapUp = v.InferOutput<typeof wrapUpSchema>;
export type Variant = Scenario["variants"][number];
export type Rule = Scenario["rules"][number];
