import type { Move } from "#core/service/moves";
import type { AttemptRecord } from "./records";

/** How much work a conversation was for the customer, and what of it there was (playbook row M2). */
export interface Effort {
  readonly level: "little" | "some" | "much";
  /** How often they had to say the same again, were not understood, were sent on, and were told to do something themselves. */
  readonly repeats: number;
  readonly askedBack: number;
  readonly transfers: number;
  readonly errands: number;
}

/** From so many points on an effort is felt, and felt as much. */
const some = 1;
const much = 3;

/** Works out the effort from what was frozen: answers, those of them that counted, and their moves. */
export function effortOf({ transcript, turns }: Pick<AttemptRecord, "transcript" | "turns">): Effort {
  const count = (move: Move) => turns.filter(({ moves }) => moves.includes(move)).length;
  const repeats = turns.length - new Set(turns.map(({ turn }) => turn)).size;
  // Every answer that was understood has a result: the others made the customer ask back.
  const askedBack = Math.max(0, transcript.filter(({ who }) => who === "trainee").length - turns.length);
  const cold = count("cold_transfer");
  const transfers = cold + count("warm_transfer");
  const errands = count("command");
  // Who is sent on cold tells the whole story again.
  const points = repeats + askedBack + transfers + cold + errands;
  const level = points >= much ? "much" : points >= some ? "some" : "little";
  return { level, repeats, askedBack, transfers, errands };
}
