import type { Event } from "#core/dialogue/events";
import type { AttemptRecord } from "./records";

/** How many minutes a customer waited for the first answer, and for the slowest one. */
export function waitsIn(events: readonly Event[]): NonNullable<AttemptRecord["waits"]> {
  const waits: number[] = [];
  let waited = 0;
  for (const event of events) {
    if (event.type === "waited") waited += event.minutes;
    // A wait that the customer did not outlast is a wait as well.
    if (event.type === "chosen" || event.type === "replied" || event.type === "ended") {
      if (event.type !== "ended" || waited > 0) waits.push(waited);
      waited = 0;
    }
  }
  return { first: waits[0] ?? 0, longest: Math.max(0, ...waits) };
}
