import * as v from "valibot";
import { channels } from "#core/service/channels";
import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
import { playbookRows } from "#core/service/playbook";
import {
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
/** A line: one text, or one per grammatical gender of the trainee. */
const line = v.union([text, gendered]);
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

/** Entries by an id that the author chose, in the order of the file. */
function keyed<Entry extends v.GenericSchema>(entry: Entry, most: number) {
  return v.pipe(
    v.record(v.string(), entry),
    v.check((entries) => Object.keys(entries).length <= most, `at most ${most} entries`),
  );
}

const conditionalLine = v.union([text, gendered, v.strictObject({ when: v.optional(condition), text: line })]);
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
  text: line,
  moves: moveList,
  scores: v.strictObject(v.entriesFromList(criteria, level)),
  understood: v.optional(v.boolean()),
  tells: v.optional(ids),
  gives: v.optional(ids),
  keeps: v.optional(ids),
  breaks: v.optional(ids),
  model: v.optional(v.boolean()),
});

const turn = v.strictObject({
  says: v.union([text, gendered, keyed(conditionalLine, 20)]),
  thinks: v.optional(line),
  feeling: v.optional(v.literal("strong")),
  refusal: v.optional(v.boolean()),
  asks: v.pipe(v.array(v.picklist(criteria)), v.minLength(1)),
  tell: v.optional(ids),
  must_first: v.optional(ids),
  must_not: v.optional(ids),
  authority_ends: v.optional(v.boolean()),
  hint: v.optional(line),
  why: v.optional(line),
  choices: v.optional(keyed(choice, 12)),
  samples: v.optional(keyed(sampleSource, 40)),
  effects: v.optional(v.pipe(v.array(effect), v.maxLength(40))),
  answers: v.optional(keyed(conditionalLine, 20)),
  next: v.optional(v.pipe(v.array(jump), v.maxLength(40))),
  not_understood: v.optional(v.strictObject({ to: id })),
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

/** The story file `scenario.yaml`: structure and prose together, in the scenario's own language. */
export const scenarioSource = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  title: line,
  summary: line,
  industry: line,
  trains: v.pipe(v.array(v.picklist(playbookRows)), v.minLength(1), v.maxLength(30)),
  channel: v.picklist(channels),
  letter: v.optional(v.boolean()),
  difficulty: whole(1, 3),
  touchpoint: v.picklist(touchpoints),
  strength: v.picklist(strengths),
  use: v.picklist(uses),
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
  counters: v.optional(keyed(v.strictObject({ from: whole(-100, 100), to: whole(-100, 100), was }), 20)),
  leaves: v.optional(v.strictObject({ to: id })),
  turns: v.pipe(
    keyed(turn, 400),
    v.check((turns) => Object.keys(turns).length > 0, "at least 1 entry"),
  ),
  endings: v.pipe(
    keyed(ending, 40),
    v.check((endings) => Object.keys(endings).length > 0, "at least 1 entry"),
  ),
});

/** A language file `<language>.yaml`: the same lines by line id, and that language's own samples. */
export const languageSource = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  money,
  lines: v.record(v.string(), v.union([text, gendered, v.pipe(v.array(text), v.minLength(1), v.maxLength(40))])),
  samples: v.optional(v.record(v.string(), keyed(sampleSource, 40))),
  made_from: v.optional(v.record(v.string(), v.string())),
});

export type ScenarioSource = v.InferOutput<typeof scenarioSource>;
export type LanguageSource = v.InferOutput<typeof languageSource>;
export type TurnSource = ScenarioSource["turns"][string];
export type SampleSource = v.InferOutput<typeof sampleSource>;
export type LineSource = v.InferOutput<typeof line>;
export type ConditionalLineSource = v.InferOutput<typeof conditionalLine>;

/** A turn's customer lines by key; a line that stands alone has the key "plain". */
export function saysOf({ says }: TurnSource): Readonly<Record<string, ConditionalLineSource>> {
  if (typeof says === "string") return { plain: says };
  return typeof says.f === "string" && typeof says.m === "string"
    ? { plain: says as LineSource }
    : (says as Readonly<Record<string, ConditionalLineSource>>);
}
