import { advance, IllegalInput, start } from "./advance";
import type { Event } from "./events";
import { type Play, variantFor } from "./play";
import type { Scenario } from "./scenario";
import { lineOfPlay, type Session } from "./session";

/** A replayed session: where it stands and all that happened, or at which input it no longer fits the scenario. */
export type Replay =
  | { readonly fits: true; readonly play: Play; readonly events: readonly Event[] }
  | { readonly fits: false; readonly at: number; readonly reason: string };

/**
 * Derives a session's standing from its inputs. Judgements in the inputs are taken as they were made.
 * A scenario that was edited since is played only if every input is still legal and leads to the same turns.
 */
export function replay(scenario: Scenario, session: Session): Replay {
  const opening = start(scenario, variantFor(scenario, session.seed));
  let play = opening.play;
  const events: Event[] = [...opening.events];
  for (const [at, { turn, input }] of lineOfPlay(session.inputs).entries()) {
    if (play.turn !== turn) return { fits: false, at, reason: `the story is in "${play.turn}" and was in "${turn}"` };
    try {
      const step = advance(scenario, play, input, session.mode === "check");
      play = step.play;
      events.push(...step.events);
    } catch (error) {
      if (!(error instanceof IllegalInput)) throw error;
      return { fits: false, at, reason: error.message };
    }
  }
  return { fits: true, play, events };
}
