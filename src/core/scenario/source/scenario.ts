import * as v from "valibot";
import { channels } from "#core/service/channels";
import { playbookRows } from "#core/service/playbook";
import { strengths, touchpoints, uses } from "#core/service/scenario-terms";
import { authority, bystanders, customer, facts, rules, variants } from "./case";
import { ending, wrapUp } from "./ending";
import { turn } from "./turn";
import { id, keyed, languageTag, line, money, scenarioId, told, was, whole } from "./words";

/** The story file `scenario.yaml`: structure and prose together, in the scenario's own language. */
export const scenarioSource = v.strictObject({
  language: told(languageTag, "The language of this file, such as en or zh-Hans."),
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
  customer,
  bystanders,
  facts,
  rules,
  authority,
  variants,
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

export type ScenarioSource = v.InferOutput<typeof scenarioSource>;
