import * as v from "valibot";
import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
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

const storedChoiceSchema = v.object({
  id: v.string(),
  moves: v.optional(v.array(v.picklist(moves))),
  scores: v.optional(scores),
  tells: v.optional(ids),
  gives: v.optional(ids),
  rules: v.optional(ids),
  to: v.optional(v.string()),
});

/** A turn as it is stored: what is empty or false is left out. */
export const storedTurnSchema = v.object({
  says: v.optional(v.array(lineSchema)),
  answers: v.optional(v.array(lineSchema)),
  thinks: v.optional(v.boolean()),
  hint: v.optional(v.boolean()),
  why: v.optional(v.boolean()),
  feeling: v.optional(v.boolean()),
  refusal: v.optional(v.boolean()),
  /** Whether the turn takes free text; choices it takes where it has any. */
  freeText: v.optional(v.boolean()),
  /** Whether the story can come back to this turn, so that its visits have to be counted. */
  returns: v.optional(v.boolean()),
  asks: v.optional(v.array(v.picklist(criteria))),
  tell: v.optional(ids),
  mustFirst: v.optional(ids),
  mustNot: v.optional(ids),
  authorityEnds: v.optional(v.boolean()),
  choices: v.optional(v.array(storedChoiceSchema)),
  effects: v.optional(v.array(effectSchema)),
  next: v.optional(v.array(jumpSchema)),
  /** Where a reply that was not understood leads; left out: the customer asks back. */
  notUnderstood: v.optional(v.string()),
  /** What bystanders write when this turn is entered in public. */
  comments: v.optional(v.array(commentSchema)),
  /** true: from here on the talk is private; false: from here on it is public again. */
  private: v.optional(v.boolean()),
  /** Whether the reply starts from a draft that is to be made personal. */
  template: v.optional(v.boolean()),
});

type StoredTurn = v.InferOutput<typeof storedTurnSchema>;
type StoredChoice = v.InferOutput<typeof storedChoiceSchema>;
/** What a turn need not have, told apart from what is merely empty. */
type Seldom = "notUnderstood" | "comments" | "private" | "template";

export type ConditionalLine = v.InferOutput<typeof lineSchema>;
export type Comment = v.InferOutput<typeof commentSchema>;
export type Effect = v.InferOutput<typeof effectSchema>;
export type Choice = Required<Omit<StoredChoice, "to">> & Pick<StoredChoice, "to">;
export type Turn = Required<Omit<StoredTurn, Seldom | "choices">> & Pick<StoredTurn, Seldom> & { choices: Choice[] };

/** One for all: every list that was left out would be a new one, thousands in a long story. Nobody may write into it. */
const none = Object.freeze([]) as unknown as never[];

/** A stored turn with all that was left out; written out field by field, since a long story has thousands. */
export function unfoldTurn(stored: StoredTurn): Turn {
  return {
    says: stored.says ?? none,
    answers: stored.answers ?? none,
    thinks: stored.thinks ?? false,
    hint: stored.hint ?? false,
    why: stored.why ?? false,
    feeling: stored.feeling ?? false,
    refusal: stored.refusal ?? false,
    freeText: stored.freeText ?? false,
    returns: stored.returns ?? false,
    asks: stored.asks ?? none,
    tell: stored.tell ?? none,
    mustFirst: stored.mustFirst ?? none,
    mustNot: stored.mustNot ?? none,
    authorityEnds: stored.authorityEnds ?? false,
    choices: stored.choices?.map(unfoldChoice) ?? none,
    effects: stored.effects ?? none,
    next: stored.next ?? none,
    notUnderstood: stored.notUnderstood,
    comments: stored.comments,
    private: stored.private,
    template: stored.template,
  };
}

function unfoldChoice(stored: StoredChoice): Choice {
  return {
    id: stored.id,
    moves: stored.moves ?? none,
    scores: stored.scores ?? {},
    tells: stored.tells ?? none,
    gives: stored.gives ?? none,
    rules: stored.rules ?? none,
    to: stored.to,
  };
}

/** A turn as it is stored: less to send, and read twice as fast. */
export function foldTurn(turn: Turn): StoredTurn {
  const choices = turn.choices.map((choice) => without(unfoldChoice({ id: "" }), choice));
  return without(unfoldTurn({}), { ...turn, choices });
}

/** What differs from a bare one. */
function without<Folded extends object>(bare: Folded, whole: Folded): Folded {
  const same = (name: string, value: unknown) =>
    JSON.stringify(value) === JSON.stringify((bare as Record<string, unknown>)[name]);
  return Object.fromEntries(Object.entries(whole).filter(([name, value]) => !same(name, value))) as Folded;
}
