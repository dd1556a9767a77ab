import * as v from "valibot";
import { criteria } from "#core/service/criteria";
import { choice, sampleSource } from "./reply";
import { condition, gendered, id, ids, inStrengths, keyed, line, text, told, was, whole } from "./words";

const conditionalLine = v.union([
  text,
  gendered,
  inStrengths,
  v.strictObject({ when: v.optional(condition), text: line }),
]);

const jump = v.strictObject({ when: v.optional(condition), to: id });

const effect = v.strictObject({
  when: v.optional(condition),
  mood: v.optional(whole(-5, 5)),
  patience: v.optional(whole(-5, 5)),
  bystanders: v.optional(whole(-5, 5)),
  count: v.optional(keyed(whole(-100, 100), 20)),
});

const comment = v.strictObject({ who: id, when: v.optional(condition), text: line });

/** A turn of the story: what the customer says, what may be answered, where it leads. */
export const turn = v.strictObject({
  says: told(
    v.union([text, gendered, inStrengths, keyed(conditionalLine, 20)]),
    "What the customer says: the first line whose condition holds. One line may stand alone.",
  ),
  bystanders: told(
    v.optional(keyed(comment, 20)),
    "What those who read along write under the thread when this turn is entered: every comment whose condition holds.",
  ),
  private: told(
    v.optional(v.boolean()),
    "true: from this turn on the talk is in private messages, without bystanders; false: it is public again.",
  ),
  thinks: told(v.optional(line), "What the customer thinks and does not say; shown in the debriefing."),
  feeling: told(
    v.optional(v.literal("strong")),
    "strong: the feeling runs high here, so the turn has to take free text.",
  ),
  refusal: told(v.optional(v.boolean()), "true: the trainee has to say no here, so the turn has to take free text."),
  asks: told(v.pipe(v.array(v.picklist(criteria)), v.minLength(1)), "The criteria that count in this turn."),
  tell: told(v.optional(ids), "Facts that the reply should tell."),
  must_first: told(v.optional(ids), "Rules to be kept here or earlier, such as checking who is calling."),
  must_not: told(v.optional(ids), "Rules that a reply must not break, however kind it is."),
  authority_ends: told(v.optional(v.boolean()), "true: asking the supervisor costs nothing here."),
  hint: told(v.optional(line), "A hint for the trainee that does not give the answer."),
  why: told(v.optional(line), "Why a good reply works here, in one or two sentences."),
  template: told(
    v.optional(line),
    "A draft that the reply starts from and that should be made personal; only where the turn takes free text.",
  ),
  choices: told(v.optional(keyed(choice, 12)), "Ready answers. Beside samples they open only as help."),
  samples: told(
    v.optional(keyed(sampleSource, 40)),
    "Labelled replies in this language; they make the turn take free text.",
  ),
  effects: told(
    v.optional(v.pipe(v.array(effect), v.maxLength(40))),
    "What answers do here on top of what moves do by themselves.",
  ),
  answers: told(
    v.optional(keyed(conditionalLine, 20)),
    "What the customer says before the story goes on: the first whose condition holds.",
  ),
  next: told(
    v.optional(v.pipe(v.array(jump), v.maxLength(40))),
    "Where the story goes: the first jump whose condition holds; the last one has none.",
  ),
  not_understood: told(
    v.optional(v.strictObject({ to: id })),
    "Where a reply that was not understood leads; left out: the customer asks back.",
  ),
  was,
});

export type TurnSource = v.InferOutput<typeof turn>;
export type ConditionalLineSource = v.InferOutput<typeof conditionalLine>;

/** A turn's customer lines by key; a line that stands alone has the key "plain". */
export function saysOf({ says }: TurnSource): Readonly<Record<string, ConditionalLineSource>> {
  if (typeof says === "string") return { plain: says };
  return v.is(line, says) ? { plain: says } : (says as Readonly<Record<string, ConditionalLineSource>>);
}
