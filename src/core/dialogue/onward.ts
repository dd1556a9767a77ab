import { mostVisits } from "#core/service/scenario-terms";
import { holds, type Names, namesIn } from "./condition";
import type { Event } from "./events";
import { lineIds } from "./line-ids";
import { isOfAnswer, namesOf } from "./names";
import type { Outcome } from "./outcome";
import { draftOf, type Play } from "./play";
import type { Scenario } from "./scenario";
import type { Step } from "./step";
import type { Comment, ConditionalLine, Turn } from "./turn";

// Everywhere here `events` is what happened in this step so far; the rest is added to it.

/**
 * Lets the customer answer and takes the first jump whose condition holds.
 * @param outcome of the answer just given; left out where it was not understood
 * @param ownWay where the answer itself leads, if it does
 */
export function onward(
  scenario: Scenario,
  play: Play,
  turn: Turn,
  events: Event[],
  outcome?: Outcome,
  ownWay?: string,
): Step {
  const names = namesOf(scenario, play, outcome);
  const line = outcome && sayable(turn.answers, names);
  if (line) events.push(customerSays(play, lineIds.answer(play.turn, line.key)));
  // Without an understood answer, only jumps that ask for none can be taken: silence is not a score of 0.
  const jumps = outcome ? turn.next : turn.next.filter(({ when }) => !namesIn(when).some(isOfAnswer));
  const jump = ownWay ?? jumps.find(({ when }) => holds(when, names))?.to;
  const target = play.patience === 0 && scenario.leaves !== undefined ? scenario.leaves : jump;
  return goTo(scenario, play, target ?? givesUp(scenario), events);
}

/** Goes to a turn or an ending; a turn that was entered too often ends the conversation. */
export function goTo(scenario: Scenario, play: Play, target: string, events: Event[]): Step {
  if (Object.hasOwn(scenario.endings, target)) return end(play, target, events);
  if ((play.visits[target] ?? 0) >= mostVisits) return end(play, givesUp(scenario), events);
  return enter(scenario, play, target, events);
}

/** Enters a turn: the customer says its first line that can be said, and bystanders comment. */
export function enter(scenario: Scenario, play: Play, id: string, events: Event[]): Step {
  const turn = scenario.turns[id] as Turn;
  const entered = draftOf(play);
  entered.turn = id;
  if (turn.private !== undefined) entered.private = turn.private;
  if (turn.returns) entered.visits = { ...play.visits, [id]: (play.visits[id] ?? 0) + 1 };
  entered.askedBack = 0;
  entered.opened = [];
  entered.attached = [];
  const names = namesOf(scenario, entered);
  const line = sayable(turn.says, names);
  if (line) events.push(customerSays(entered, lineIds.says(id, line.key)));
  if (turn.comments && !entered.private) events.push(...commentsOn(id, turn.comments, names));
  return { play: entered, events };
}

/** What bystanders write under a turn: every comment whose condition holds. */
function commentsOn(turn: string, comments: readonly Comment[], names: Names): Event[] {
  return comments
    .filter(({ when }) => holds(when, names))
    .map(({ key, who }) => ({ type: "commented", turn, who, line: lineIds.comment(turn, key) }));
}

function end(play: Play, ending: string, events: Event[]): Step {
  events.push({ type: "ended", ending, line: lineIds.endingSays(ending), mood: play.mood });
  return { play: { ...play, ending, attached: [] }, events };
}

/** Where a conversation ends that has gone round too often: the way out of patience, or else the worst rating. */
function givesUp(scenario: Scenario): string {
  if (scenario.leaves !== undefined && Object.hasOwn(scenario.endings, scenario.leaves)) return scenario.leaves;
  const byRating = Object.entries(scenario.endings).sort(([, left], [, right]) => left.rating - right.rating);
  return byRating[0]?.[0] as string;
}

function sayable(lines: readonly ConditionalLine[], names: Names): ConditionalLine | undefined {
  return lines.find(({ when }) => holds(when, names));
}

function customerSays(play: Play, line: string): Event {
  return { type: "said", turn: play.turn, line, mood: play.mood };
}
