import * as v from "valibot";
import { turnResultSchema } from "#core/dialogue/events";
import { compactJudgementSchema, inputSchema } from "#core/dialogue/session";
import { channels } from "#core/service/channels";
import { criteria } from "#core/service/criteria";
import { languageTag } from "#core/service/language-tag";
import { latestMoment } from "#core/service/moment";
import {
  befores,
  causeKinds,
  contactWorths,
  endingKinds,
  faults,
  genders,
  modes,
  touchpoints,
} from "#core/service/scenario-terms";

/** What is saved of a trainee's work. Every record carries a version and the learner's random id. */

const owned = { version: v.literal(1), learner: v.string() };
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestMoment));
const language = v.pipe(v.string(), v.regex(languageTag));
const integer = v.pipe(v.number(), v.integer());
const place = v.pipe(integer, v.minValue(0));

/** Somebody who practises on this device. The name is what they are called on the screen; "" where nobody had to be told apart. */
export const learnerRecord = v.object({ ...owned, name: v.string(), addedAt: time });

/** Something that is no list, date or the like, where an object may as well be empty. */
const plain = v.custom<Record<never, never>>((value) => Object.prototype.toString.call(value) === "[object Object]");

/** A conversation that was begun; its inputs are records of their own. */
export const sessionRecord = v.object({
  ...owned,
  id: v.string(),
  scenario: v.string(),
  structureHash: v.string(),
  seed: v.pipe(integer, v.minValue(0), v.maxValue(0xffffffff)),
  /** The variant that the seed drew when the conversation began: it stays, whatever is added to the scenario. */
  variant: v.string(),
  /** How the customer was left before, by the scenario that this one follows; left out: "none". */
  before: v.optional(v.picklist(befores)),
  gender: v.picklist(genders),
  mode: v.picklist(modes),
  /** Begun from a turn of an earlier attempt: practice, and never a first or best attempt. */
  practice: v.boolean(),
  startedAt: time,
  /** The attempt that this conversation became, once it has ended. */
  attempt: v.optional(v.string()),
  /** How often its inputs were written: of two states the one with the higher revision is the newer; left out: 0. */
  revision: v.optional(place),
});

/** One input of a conversation, kept under its session and position. */
export const inputRecord = v.object({
  ...owned,
  session: v.string(),
  index: v.pipe(integer, v.minValue(0)),
  turn: v.string(),
  led: v.string(),
  undone: v.boolean(),
  at: time,
  input: inputSchema,
});

/** A line of the transcript as it was shown. */
const shownLine = v.object({
  who: v.picklist(["customer", "trainee", "supervisor", "bystander", "system"]),
  /** For bystanders' lines: who writes. */
  name: v.optional(v.string()),
  text: v.string(),
  turn: v.string(),
  /** For trainee lines: the choice that was picked, or the index of the input that holds the reply. */
  choice: v.optional(v.string()),
  /** For trainee lines: what was given with it, as it was named. */
  gives: v.optional(v.array(v.string())),
  language,
  mood: v.optional(integer),
});

/** What kind of contact it was, as the scenario said when it was played. */
const about = v.object({
  channel: v.picklist(channels),
  touchpoint: v.picklist(touchpoints),
  difficulty: integer,
  trains: v.array(v.string()),
});

/** A finished conversation: its session and a summary frozen when it was played. Never changed afterwards. */
export const attemptRecord = v.object({
  ...owned,
  id: v.string(),
  session: v.string(),
  scenario: v.string(),
  structureHash: v.string(),
  language,
  title: v.string(),
  customer: v.string(),
  mode: v.picklist(modes),
  variant: v.string(),
  before: v.optional(v.picklist(befores)),
  practice: v.boolean(),
  startedAt: time,
  finishedAt: time,
  transcript: v.array(shownLine),
  turns: v.array(turnResultSchema),
  criteria: v.pipe(plain, v.partial(v.object(v.entriesFromList(criteria, v.number())))),
  overall: v.optional(v.number()),
  ending: v.object({
    id: v.string(),
    kind: v.picklist(endingKinds),
    rating: integer,
    feltHelped: v.boolean(),
    comment: v.string(),
  }),
  /** Whose fault the problem was; left out: kept before it was noted. */
  fault: v.optional(v.picklist(faults)),
  spent: integer,
  worth: integer,
  /** The money that one unit of cost and worth was in the language of the conversation. */
  money: v.object({ currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), unit: v.number() }),
  about: v.optional(about),
  /** Minutes until the first answer and until the slowest one; only where time ran at all. */
  waits: v.optional(v.object({ first: place, longest: place })),
  /** Turns that were answered anew after a step back. */
  redone: v.optional(v.array(v.string())),
});

/** What the trainee thought of an attempt afterwards: own rating, second try, plan, disputes. */
export const reflectionRecord = v.object({
  ...owned,
  attempt: v.string(),
  /** Stars that the trainee gives the own conversation. */
  ownRating: v.optional(v.pipe(integer, v.minValue(1), v.maxValue(5))),
  /** The second try at one answer, by its position among the conversation's answers: a turn can be entered twice. */
  rewrite: v.optional(
    v.object({ answer: place, turn: v.string(), text: v.string(), judgement: compactJudgementSchema }),
  ),
  plan: v.optional(
    v.object({ when: v.string(), say: v.string(), tried: v.optional(v.picklist(["yes", "partly", "no"])) }),
  ),
  /** How the trainee sums the case up: why they came, what such a contact is worth to either side, what should change. */
  wrapUp: v.optional(
    v.object({
      cause: v.string(),
      kind: v.picklist(causeKinds),
      company: v.picklist(contactWorths),
      customer: v.picklist(contactWorths),
      change: v.string(),
      /** The scenario's points that the trainee's own words had, by their own account. */
      had: v.array(v.string()),
    }),
  ),
  /** Replies that the trainee calls right, with the criterion that should be otherwise where one was named. */
  disputes: v.array(
    v.object({ answer: place, turn: v.string(), why: v.string(), criterion: v.optional(v.picklist(criteria)) }),
  ),
  /** When the trainee chose this conversation as the best save; of several the latest one is it. */
  bestSave: v.optional(time),
  /** When each of the fields above was last changed: of two copies the later one counts. Left out: never noted. */
  changedAt: v.optional(v.record(v.string(), time)),
});

/** What somebody saw in a contact with a real customer, by the same criteria; entered by hand, without names. */
export const observationRecord = v.object({
  ...owned,
  id: v.string(),
  at: time,
  channel: v.optional(v.picklist(channels)),
  levels: v.pipe(plain, v.partial(v.object(v.entriesFromList(criteria, v.picklist([0, 1, 2]))))),
  note: v.string(),
});

export type LearnerRecord = v.InferOutput<typeof learnerRecord>;
export type SessionRecord = v.InferOutput<typeof sessionRecord>;
export type InputRecord = v.InferOutput<typeof inputRecord>;
export type AttemptRecord = v.InferOutput<typeof attemptRecord>;
export type ReflectionRecord = v.InferOutput<typeof reflectionRecord>;
export type ObservationRecord = v.InferOutput<typeof observationRecord>;
export type About = v.InferOutput<typeof about>;
export type ShownLine = v.InferOutput<typeof shownLine>;
