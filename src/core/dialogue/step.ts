import type { Event } from "./events";
import type { Play } from "./play";

/** Where a conversation stands after a step, and what happened in it, in order. */
export interface Step {
  readonly play: Play;
  readonly events: readonly Event[];
}
