import { advance, IllegalInput, start } from "./advance";
import type { Event } from "./events";
import { type Play, variantFor } from "./play";
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
export function replay(scenario: Scenario, session: Pick<Session, "seed" | "mode" | "inputs">): Replay {
  const opening = start(scenario, variantFor(scenario, session.seed));
  let play = opening.play;
  const events: Event[] = [...opening.events];
  const steps: ReplayedStep[] = [];
  for (const [at, recorded] of lineOfPlay(session.inputs).entries()) {
    const { turn, input } = underNewNames(scenario, recorded);
    if (play.turn !== turn) return { fits: false, at, reason: `the story is in "${play.turn}" and was in "${turn}"` };
    try {
      const step = advance(scenario, play, input, session.mode === "check");
      steps.push({ before: play, input, events: step.events });
      play = step.play;
      events.push(...step.events);
    } catch (error) {
      if (!(error instanceof IllegalInput)) throw error;
      return { fits: false, at, reason: error.message };
    }
  }
  return { fits: true, play, events, steps };
}

/** A recorded input with turns, choices and allowances that were renamed since under their new names. */
function underNewNames(
  { renamed }: Scenario,
  { turn, input }: Session["inputs"][number],
): { turn: string; input: Input } {
  const now = renamed[`turns.${turn}`] ?? turn;
  if (input.type === "choose") {
    return { turn: now, input: { ...input, choice: renamed[`turns.${now}.choices.${input.choice}`] ?? input.choice } };
  }
  if (input.type === "give") {
    return {
      turn: now,
      input: { ...input, allowance: renamed[`authority.allowances.${input.allowance}`] ?? input.allowance },
    };
  }
  return { turn: now, input };
}
