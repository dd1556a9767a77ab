import type { Move } from "#core/service/moves";
import { advance } from "./advance";
import { demonstrate, type WatchedAnswer } from "./demonstration";
import type { Event } from "./events";
import type { Play } from "./play";
import { type Telling, tell } from "./texts";

/** What an answer does to the customer: an example of it, what was done in it, and the mood after it. */
export interface Reaction {
  readonly example: string;
  readonly moves: readonly Move[];
  readonly mood: number;
  /** What the customer says to it. */
  readonly says: readonly string[];
}

/** One turn of a customer who is played by a person: what to say, and what makes it better or worse. */
export interface Cue {
  readonly turn: string;
  readonly mood: number;
  readonly says: readonly string[];
  readonly calmer: Reaction;
  /** None where every answer at hand does the same. */
  readonly angrier: Reaction | undefined;
}

/** A customer to be played by a person: the way of a conversation that goes well, with what a poor answer brings at each turn. */
export interface CueSheet {
  readonly cues: readonly Cue[];
  /** What the customer says at the end of it. */
  readonly farewell: readonly string[];
}

/** Writes the cue sheet of a customer in one variant, by the labelled answers of the story. */
export function cueSheet(telling: Telling): CueSheet {
  const { opening, steps } = demonstrate(telling, "strong");
  const cues = steps.map(({ before, given, answers, events, after }, index): Cue => {
    const heard = saidIn(index === 0 ? opening : (steps[index - 1]?.events ?? []), telling);
    const worst = answers.at(-1);
    const poor = worst && worst !== given ? reactionTo(telling, before, worst) : undefined;
    return {
      turn: before.turn,
      mood: before.mood,
      says: heard,
      calmer: { example: given.text, moves: given.moves, mood: after.mood, says: saidIn(events, telling) },
      angrier: poor && poor.mood < after.mood ? poor : undefined,
    };
  });
  return { cues, farewell: saidIn(steps.at(-1)?.events ?? [], telling) };
}

function reactionTo(telling: Telling, before: Play, { text, moves, inputs }: WatchedAnswer): Reaction {
  const events: Event[] = [];
  let play = before;
  for (const input of inputs) {
    const step = advance(telling.scenario, play, input);
    events.push(...step.events);
    play = step.play;
  }
  return { example: text, moves, mood: play.mood, says: saidIn(events, telling) };
}

function saidIn(events: readonly Event[], telling: Telling): string[] {
  return events
    .flatMap((event) => (event.type === "said" || event.type === "ended" ? [tell(telling, event.line)] : []))
    .filter((text) => text !== "");
}
