import type { AttemptRecord } from "#core/progress/records";
import { type Criterion, criteria, type Level } from "#core/service/criteria";

/** A reply in the trainee's own words, with what it earned. */
export interface OwnReply {
  readonly attempt: AttemptRecord;
  readonly turn: string;
  readonly text: string;
  readonly language: string;
  readonly levels: Readonly<Partial<Record<Criterion, Level>>>;
}

/** The replies of a conversation that were judged, in their order. Ready answers are somebody else's words. */
export function ownReplies(attempt: AttemptRecord): OwnReply[] {
  const said = attempt.transcript.filter(({ who }) => who === "trainee");
  let place = 0;
  return attempt.turns.flatMap(({ turn, levels }) => {
    while (place < said.length && said[place]?.turn !== turn) place++;
    // What the customer did not understand stands before what was judged, in the same turn.
    const rest = attempt.turns.length - said.length;
    if (rest !== 0) while (said[place + 1]?.turn === turn && isAskedBack(attempt, place)) place++;
    const line = said[place++];
    if (line === undefined || line.choice !== undefined) return [];
    return [{ attempt, turn, text: line.text, language: line.language, levels }];
  });
}

/** Whether more lines are left than answers were judged: then one of them was not understood. */
function isAskedBack({ transcript, turns }: AttemptRecord, place: number): boolean {
  const said = transcript.filter(({ who }) => who === "trainee");
  const same = said.slice(place).findIndex(({ turn }) => turn !== said[place]?.turn);
  const run = same < 0 ? said.length - place : same;
  return run > turns.filter(({ turn }) => turn === said[place]?.turn).length;
}

/** Whether a reply earned everything that it was asked for. */
export function earnedAll({ levels }: OwnReply): boolean {
  const asked = criteria.flatMap((criterion) => levels[criterion] ?? []);
  return asked.length > 0 && asked.every((level) => level === 2);
}
