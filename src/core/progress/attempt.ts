import type { Event } from "#core/dialogue/events";
import { lineIds } from "#core/dialogue/line-ids";
import type { Play } from "#core/dialogue/play";
import { resultOf } from "#core/dialogue/result";
import { type Telling, tell } from "#core/dialogue/texts";
import type { AttemptRecord, SessionRecord } from "./records";
import { transcriptOf } from "./transcript";

/** A finished conversation: its session, where it stood at the end, and all that happened. */
export interface Finished {
  readonly id: string;
  readonly session: SessionRecord;
  readonly play: Play;
  readonly events: readonly Event[];
  readonly finishedAt: number;
}

/**
 * Freezes a finished conversation into an attempt.
 * @throws RangeError when the conversation has not ended
 */
export function attemptOf({ id, session, play, events, finishedAt }: Finished, telling: Telling): AttemptRecord {
  const ending = play.ending === undefined ? undefined : telling.scenario.endings[play.ending];
  if (play.ending === undefined || ending === undefined) throw new RangeError("the conversation has not ended");
  const { criteria, overall } = resultOf(play.tallies);
  return {
    version: 1,
    learner: session.learner,
    id,
    session: session.id,
    scenario: session.scenario,
    structureHash: session.structureHash,
    language: telling.texts.language,
    title: tell(telling, lineIds.title),
    customer: tell(telling, lineIds.customer("name")),
    mode: session.mode,
    variant: play.variant,
    ...(play.before !== "none" && { before: play.before }),
    practice: session.practice,
    startedAt: session.startedAt,
    finishedAt,
    transcript: transcriptOf(events, telling),
    turns: events.flatMap((event) => (event.type === "judged" ? [event.result] : [])),
    criteria,
    ...(overall !== undefined && { overall }),
    ending: { id: play.ending, ...ending, comment: tell(telling, lineIds.endingComment(play.ending)) },
    fault: telling.variant.fault,
    spent: play.spent,
    worth: telling.scenario.customer.worth,
    money: telling.texts.money,
  };
}
