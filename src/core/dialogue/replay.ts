import { advance, IllegalInput, start } from "./advance";
import type { Event } from "./events";
import { findVariant, type Play, placeOf } from "./play";
import type { Scenario } from "./scenario";
import { type Input, lineOfPlay, type Session } from "./session";

/** One input of a replayed session: where the conversation stood before it, and what happened through it. */
export interface ReplayedStep {
  readonly before: Play;
  readonly input: Input;
  readonly events: readonly Event[];
}

/** A replayed session: where it stands and all that happened, or at which input it no longer fits the scenario. */
export type Replay =
  | {
      readonly fits: true;
      readonly play: Play;
      readonly events: readonly Event[];
      readonly steps: readonly ReplayedStep[];
    }
  | { readonly fits: false; readonly at: number; readonly reason: string };

/**
 * Derives a session's standing from its inputs. Judgements in the inputs are taken as they were made.
 * A scenario that was edited since is played only if every input is still legal and leads to the same turns.
 */
export function replay(scenario: Scenario, session: Pick<Session, "variant" | "before" | "mode" | "inputs">): Replay {
  const variant = findVariant(scenario, session.variant);
  if (variant === undefined) return { fits: false, at: 0, reason: `there is no variant "${session.variant}"` };
  const opening = start(scenario, variant, session.before);
  let play = opening.play;
  const events: Event[] = [...opening.events];
  const steps: ReplayedStep[] = [];
  for (const [at, recorded] of lineOfPlay(session.inputs).entries()) {
    const { turn, led, input } = underNewNames(scenario, recorded);
    if (play.turn !== turn) return { fits: false, at, reason: `the story is in "${play.turn}" and was in "${turn}"` };
    try {
      const step = advance(scenario, play, input, session.mode === "check");
      steps.push({ before: play, input, events: step.events });
      play = step.play;
      events.push(...step.events);
      if (placeOf(play) !== led)
        return { fits: false, at, reason: `the story leads to "${placeOf(play)}" and led to "${led}"` };
    } catch (error) {
      if (!(error instanceof IllegalInput)) throw error;
      return { fits: false, at, reason: error.message };
    }
  }
  return { fits: true, play, events, steps };
}

type Names = Pick<Session["inputs"][number], "turn" | "led" | "input">;

/** A recorded input with turns, endings, choices and allowances that were renamed since under their new names. */
function underNewNames({ renamed }: Scenario, { turn, led, input }: Session["inputs"][number]): Names {
  const here = renamed[`turns.${turn}`] ?? turn;
  const there = renamed[`turns.${led}`] ?? renamed[`endings.${led}`] ?? led;
  const names = { turn: here, led: there, input };
  if (input.type === "choose") {
    return { ...names, input: { ...input, choice: renamed[`turns.${here}.choices.${input.choice}`] ?? input.choice } };
  }
  if (input.type === "give") {
    return {
      ...names,
      input: { ...input, allowance: renamed[`authority.allowances.${input.allowance}`] ?? input.allowance },
    };
  }
  return names;
}
