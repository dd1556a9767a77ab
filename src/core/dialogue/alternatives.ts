import { advance } from "./advance";
import type { Play } from "./play";
import type { Scenario } from "./scenario";

/** What the customer would have said to a choice that was not taken: line ids in order, and the mood after it. */
export interface Alternative {
  readonly choice: string;
  readonly lines: readonly string[];
  readonly mood: number;
}

/** Plays every ready answer of a turn from where the conversation stood; nothing given is changed. */
export function alternativesAt(scenario: Scenario, play: Play): Alternative[] {
  return (scenario.turns[play.turn]?.choices ?? []).map(({ id }) => {
    const step = advance(scenario, play, { type: "choose", choice: id });
    const lines = step.events.flatMap((event) => (event.type === "said" || event.type === "ended" ? [event.line] : []));
    return { choice: id, lines, mood: step.play.mood };
  });
}
