import * as v from "valibot";
import { channels } from "#core/service/channels";
import { criteria } from "#core/service/criteria";
import { languageTag } from "#core/service/language-tag";
import { moves } from "#core/service/moves";
import { playbookRows } from "#core/service/playbook";
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

/** An id that authors choose: it becomes part of line ids. */
export const idPattern = /^[a-z][a-z0-9_]{0,39}$/;

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4000));
const gendered = v.strictObject({ f: text, m: text });
const inStrengths = v.strictObject({ mild: text, real: text });
/** What the trainee writes: one text, or one per grammatical gender of the trainee. */
const ownWords = v.union([text, gendered]);
/** A line: one text, one per grammatical gender of the trainee, or one per strength of customers' language. */
const line = v.union([text, gendered, inStrengths]);
const id = v.pipe(v.string(), v.regex(idPattern));
const ids = v.pipe(v.array(id), v.maxLength(60));
const condition = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
const was = v.optional(id);
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const mood = whole(-10, 10);
const patience = whole(0, 10);
const level = v.picklist([0, 1, 2]);
const move = v.picklist(moves);
const moveList = v.pipe(v.array(move), v.maxLength(40));

/** A schema with the words that editors show beside it. */
function told<Schema extends v.GenericSchema>(schema: Schema, words: string) {
  return v.pipe(schema, v.description(words));
}

/** Entries by an id that the author chose, in the order of the file. */
function keyed<Entry extends v.GenericSchema>(entry: Entry, most: number) {
  return v.pipe(
    v.record(v.string(), entry),
    v.check((entries) => Object.keys(entries).length <= most, `at most ${most} entries`),
  );
}

const conditionalLine = v.union([
  text,
  gendered,
  inStrengths,
  v.strictObject({ when: v.optional(condition), text: line }),
]);
const wordings = v.union([text, v.pipe(v.array(text), v.minLength(1), v.maxLength(40))]);
const money = v.strictObject({
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  unit: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100000)),
});
const jump = v.strictObject({ when: v.optional(condition), to: id });

const effect = v.strictObject({
  when: v.optional(condition),
  mood: v.optional(whole(-5, 5)),
  patience: v.optional(whole(-5, 5)),
  bystanders: v.optional(whole(-5, 5)),
  count: v.optional(keyed(whole(-100, 100), 20)),
});

const choice = v.strictObject({
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

const comment = v.strictObject({ who: id, when: v.optional(condition), text: line });

const turn = v.strictObject({
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

const ending = v.strictObject({
  kind: v.picklist(endingKinds),
  says: line,
  rating: whole(1, 5),
  comment: line,
  felt_helped: v.boolean(),
  was,
});

/** Entries by id, at least so many of them. */
function several<Entry extends v.GenericSchema>(entry: Entry, fewest: number, most: number) {
  return v.pipe(
    keyed(entry, most),
    v.check((entries) => Object.keys(entries).length >= fewest, `at least ${fewest} entries`),
  );
}

const cause = v.strictObject({
  text: line,
  kind: told(v.picklist(causeKinds), "What kind of cause this is."),
  right: told(v.optional(v.literal(true)), "true: this is why people got in touch. Exactly one is."),
  why: told(v.optional(line), "Said when this one is chosen; the right one may go without."),
  was,
});
const contactWorth = v.picklist(contactWorths);

const wrapUp = v.strictObject({
  causes: told(several(cause, 3, 5), "Why people got in touch, not what about: three to five, one of them right."),
  matrix: told(
    v.strictObject({ company: contactWorth, customer: contactWorth, why: line }),
    "What this contact is worth to the company and to the customer, with a sentence on it.",
  ),
  change: told(several(line, 2, 4), "What the company should change so that nobody needs to ask again: two to four."),
});

const scenarioId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));

/** The story file `scenario.yaml`: structure and prose together, in the scenario's own language. */
export const scenarioSource = v.strictObject({
  language: told(v.pipe(v.string(), v.regex(languageTag)), "The language of this file, such as en or zh-Hans."),
  title: told(line, "The scenario's name in the library."),
  summary: told(line, "The situation in one sentence."),
  industry: line,
  trains: told(
    v.pipe(v.array(v.picklist(playbookRows)), v.minLength(1), v.maxLength(30)),
    "Playbook rows, the main situation first.",
  ),
  channel: told(v.picklist(channels), "Where the conversation runs."),
  letter: told(v.optional(v.boolean()), "true: a formal letter (email only)."),
  difficulty: told(whole(1, 3), "1 calm, 2 hard, 3 stormy."),
  touchpoint: told(v.picklist(touchpoints), "Where in the customer's dealings with us this happens."),
  strength: told(v.picklist(strengths), "Strength of the customer's language."),
  use: told(v.picklist(uses), "practice, or check: never offered for practice."),
  abusive: told(
    v.optional(v.boolean()),
    "true: the customer abuses the trainee; announced in the briefing, and the talk can be left without loss.",
  ),
  follows: told(v.optional(scenarioId), "The scenario whose customer comes back here; `before` tells how it ended."),
  twin: told(v.optional(scenarioId), "The scenario that looks alike and needs the opposite; it names this one."),
  money,
  briefing: v.strictObject({ case: line, policy: line, not_our_fault: line }),
  customer: v.strictObject({
    name: line,
    address: line,
    type: v.picklist(customerTypes),
    wants: line,
    mood,
    patience,
    worth: whole(0, 1_000_000),
    asks_back: v.pipe(
      keyed(line, 10),
      v.check((lines) => Object.keys(lines).length >= 2, "at least 2 entries"),
    ),
  }),
  bystanders: told(
    v.optional(
      v.strictObject({
        mood: told(mood, "The bystanders' mood at the start, −10 to 10."),
        names: told(several(line, 1, 20), "Who they are, by id."),
      }),
    ),
    "Those who read along; only with channel: social.",
  ),
  facts: v.optional(
    keyed(v.strictObject({ kind: v.picklist(factKinds), label: line, value: v.optional(wordings), was }), 30),
  ),
  rules: v.optional(
    keyed(
      v.strictObject({
        text: line,
        found_by: v.strictObject({ moves: v.optional(moveList), facts: v.optional(ids), words: v.optional(wordings) }),
        was,
      }),
      20,
    ),
  ),
  authority: v.strictObject({
    budget: whole(0, 100_000),
    allowances: v.optional(keyed(v.strictObject({ label: line, cost: whole(0, 100_000), was }), 20)),
    supervisor: v.optional(v.strictObject({ says: line, allows: ids })),
    win_back: told(
      v.optional(whole(0, 1_000_000)),
      "What the win-back team could give once the customer has left, in units.",
    ),
  }),
  variants: v.pipe(
    keyed(
      v.strictObject({
        fault: v.picklist(faults),
        mood: v.optional(mood),
        patience: v.optional(patience),
        briefing: v.optional(line),
        facts: v.optional(keyed(wordings, 30)),
        was,
      }),
      4,
    ),
    v.check((entries) => Object.keys(entries).length >= 2, "at least 2 entries"),
  ),
  counters: told(
    v.optional(keyed(v.strictObject({ from: whole(-100, 100), to: whole(-100, 100), was }), 20)),
    "Your own counts with their range.",
  ),
  leaves: told(v.optional(v.strictObject({ to: id })), "The ending that the story goes to when patience is used up."),
  turns: v.pipe(
    keyed(turn, 400),
    v.check((turns) => Object.keys(turns).length > 0, "at least 1 entry"),
  ),
  endings: v.pipe(
    keyed(ending, 40),
    v.check((endings) => Object.keys(endings).length > 0, "at least 1 entry"),
  ),
  wrap_up: told(v.optional(wrapUp), "What there is to understand once the talk is over."),
});

/** A language file `<language>.yaml`: the same lines by line id, and that language's own samples. */
export const languageSource = v.strictObject({
  language: v.pipe(v.string(), v.regex(languageTag)),
  money,
  lines: v.record(
    v.string(),
    v.union([text, gendered, inStrengths, v.pipe(v.array(text), v.minLength(1), v.maxLength(40))]),
  ),
  samples: v.optional(v.record(v.string(), keyed(sampleSource, 40))),
  made_from: v.optional(v.record(v.string(), v.string())),
});

export type ScenarioSource = v.InferOutput<typeof scenarioSource>;
export type LanguageSource = v.InferOutput<typeof languageSource>;
export type TurnSource = ScenarioSource["turns"][string];
export type SampleSource = v.InferOutput<typeof sampleSource>;
export type LineSource = v.InferOutput<typeof line>;
export type CommentSource = v.InferOutput<typeof comment>;
export type ConditionalLineSource = v.InferOutput<typeof conditionalLine>;

/** A turn's customer lines by key; a line that stands alone has the key "plain". */
export function saysOf({ says }: TurnSource): Readonly<Record<string, ConditionalLineSource>> {
  if (typeof says === "string") return { plain: says };
  return v.is(line, says) ? { plain: says } : (says as Readonly<Record<string, ConditionalLineSource>>);
}
