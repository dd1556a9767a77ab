import * as v from "valibot";
import { advance, start } from "#core/dialogue/advance";
import type { Play } from "#core/dialogue/play";
import { replyBySample } from "#core/dialogue/samples";
import type { Scenario, Variant } from "#core/dialogue/scenario";
import type { Input } from "#core/dialogue/session";
import type { Texts } from "#core/dialogue/texts";
import { befores } from "#core/service/scenario-terms";

const place = v.string();

/** One thing a walk does: where it expects to be, and what it does there. */
const playSchema = v.union([
  v.strictObject({ at: place, reply: v.string() }),
  v.strictObject({ at: place, choose: v.string() }),
  v.strictObject({ at: place, give: v.string() }),
  v.strictObject({ at: place, "ask-supervisor": v.literal(true) }),
  v.strictObject({ at: place, wait: v.number() }),
]);

const planSchema = v.strictObject({
  ending: v.string(),
  languages: v.optional(v.array(v.string())),
  variants: v.optional(v.array(v.string())),
  /** How an earlier conversation with this customer ended; left out: there was none. */
  before: v.optional(v.picklist(befores)),
  plays: v.array(playSchema),
});

/** A walk file: plans that play a scenario to its endings. */
export const walkSchema = v.strictObject({ plans: v.array(planSchema) });

export type WalkPlan = v.InferOutput<typeof planSchema>;
type WalkPlay = WalkPlan["plays"][number];

/** Where a walk came to, with the way it took; `problem` says why it stopped before an ending. */
export interface Walked {
  readonly ending?: string;
  readonly trace: readonly string[];
  readonly problem?: string;
}

/** Plays a plan in one language and variant, with the labels of samples for judgements. */
export function walk(scenario: Scenario, texts: Texts, variant: Variant, plan: WalkPlan): Walked {
  let play = start(scenario, variant, plan.before).play;
  const trace = [shown(scenario, play)];
  for (const step of plan.plays) {
    if (play.turn !== step.at || play.ending !== undefined) {
      return { trace, problem: `expected to be at "${step.at}", was at "${play.ending ?? play.turn}"` };
    }
    try {
      for (const input of inputsFor(step, scenario, texts, variant, play)) play = advance(scenario, play, input).play;
    } catch (error) {
      return { trace, problem: `at "${step.at}": ${error instanceof Error ? error.message : String(error)}` };
    }
    trace.push(shown(scenario, play));
  }
  return play.ending === undefined
    ? { trace, problem: `stopped at "${play.turn}" before an ending` }
    : { ending: play.ending, trace };
}

function shown({ bystanders }: Scenario, play: Play): string {
  const watched = bystanders && !play.private ? `, bystanders ${play.bystanders}` : "";
  return `${play.ending ?? play.turn} (mood ${play.mood}, patience ${play.patience}${watched})`;
}

function inputsFor(step: WalkPlay, scenario: Scenario, texts: Texts, variant: Variant, play: Play): Input[] {
  if ("choose" in step) return [{ type: "choose", choice: step.choose }];
  if ("give" in step) return [{ type: "give", allowance: step.give }];
  if ("wait" in step) return [{ type: "wait", minutes: step.wait }];
  if (!("reply" in step)) return [{ type: "ask-supervisor" }];
  const sample = texts.samples[step.at]?.find(({ key }) => key === step.reply);
  if (sample === undefined) throw new Error(`no sample "${step.reply}" in ${texts.language}`);
  return replyBySample({ scenario, texts, variant, gender: "f" }, play, sample);
}

/** A plan as it was played in one language and variant. */
export interface PlayedWalk {
  readonly scenario: string;
  readonly plan: WalkPlan;
  readonly index: number;
  readonly language: string;
  readonly variant: string;
  readonly walked: Walked;
}

/** Plays every plan in every language and variant that it is for. */
export function playWalks(
  scenario: Scenario,
  texts: Readonly<Record<string, Texts>>,
  plans: readonly WalkPlan[],
): PlayedWalk[] {
  return plans.flatMap((plan, index) =>
    Object.values(texts)
      .filter(({ language }) => plan.languages?.includes(language) ?? true)
      .flatMap((own) =>
        scenario.variants
          .filter(({ id }) => plan.variants?.includes(id) ?? true)
          .map((variant) => ({
            scenario: scenario.id,
            plan,
            index,
            language: own.language,
            variant: variant.id,
            walked: walk(scenario, own, variant, plan),
          })),
      ),
  );
}
