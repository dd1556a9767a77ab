import { type Before, moodRange, mostAskedBack, mostVisits, patienceRange } from "#core/service/scenario-terms";
import { holds, namesIn } from "./condition";
import { applyEffects, bystandersAfter, reactionTo, within } from "./effects";
import type { Event, TurnResult } from "./events";
import { lineIds } from "./line-ids";
import { isOfAnswer, namesOf } from "./names";
import { answerOfChoice, levelsThatCount, type Outcome, outcomeOf } from "./outcome";
import { freshPlay, type Play } from "./play";
import { tally } from "./result";
import type { ConditionalLine, Scenario, Turn, Variant } from "./scenario";
import type { Input } from "./session";

/** Where a conversation stands after a step, and what happened in it, in order. */
export interface Step {
  readonly play: Play;
  readonly events: readonly Event[];
}

/** An input that the conversation cannot take where it stands. */
export class IllegalInput extends Error {
  override readonly name = "IllegalInput";
}

/**
 * Opens a conversation: the customer of this variant says the first line.
 * @param before how an earlier conversation with this customer ended
 */
export function start(scenario: Scenario, variant: Variant, before: Before = "none"): Step {
  const play = freshPlay(scenario, variant, before);
  return enter(scenario, play, play.turn, []);
}

/**
 * Takes one input and returns the new standing with what happened. Nothing given is changed.
 * @param freeTextAnywhere true in a check, where every turn is answered in own words
 * @throws IllegalInput when the input cannot be taken here
 */
export function advance(scenario: Scenario, play: Play, input: Input, freeTextAnywhere = false): Step {
  if (play.ending !== undefined) throw new IllegalInput("the conversation is over");
  switch (input.type) {
    case "choose":
      return choose(scenario, play, input.choice);
    case "reply":
      return reply(scenario, play, input, freeTextAnywhere);
    case "give":
      return give(scenario, play, input.allowance);
    case "ask-supervisor":
      return askSupervisor(scenario, play);
    case "hint":
      return { play: { ...play, opened: [...new Set([...play.opened, input.opens])] }, events: [] };
    case "wait":
      return wait(play, input.minutes);
  }
}

/** The turn that a conversation stands in. */
export function turnOf(scenario: Scenario, play: Play): Turn {
  return scenario.turns[play.turn] as Turn;
}

function choose(scenario: Scenario, play: Play, id: string): Step {
  const turn = turnOf(scenario, play);
  const choice = turn.choices.find((known) => known.id === id);
  if (choice === undefined) throw new IllegalInput(`no choice "${id}" in turn "${play.turn}"`);
  const outcome = outcomeOf(scenario, play, turn, answerOfChoice(choice));
  return answered(scenario, play, outcome, [{ type: "chosen", turn: play.turn, choice: id }], choice.to);
}

function reply(
  scenario: Scenario,
  play: Play,
  input: Extract<Input, { type: "reply" }>,
  freeTextAnywhere: boolean,
): Step {
  const turn = turnOf(scenario, play);
  if (!turn.freeText && !freeTextAnywhere) throw new IllegalInput(`turn "${play.turn}" takes no free text`);
  const said: Event = {
    type: "replied",
    turn: play.turn,
    text: input.text,
    language: input.language,
    gives: play.attached,
  };
  if (!input.judgement.understood) return notUnderstood(scenario, play, said);
  const outcome = outcomeOf(scenario, play, turn, { ...input.judgement, gives: play.attached });
  return answered(scenario, play, outcome, [said]);
}

/** The customer asks back, and nothing counts against the trainee: no score, no patience, and what was attached stays. */
function notUnderstood(scenario: Scenario, play: Play, said: Event): Step {
  const ownWay = turnOf(scenario, play).notUnderstood;
  if (ownWay !== undefined) return goTo(scenario, play, ownWay, [said]);
  if (play.askedBack >= mostAskedBack) return onward(scenario, play, [said]);
  const keys = scenario.customer.asksBack;
  const key = keys[play.askedBack % keys.length] as string;
  const askedBack: Event = { type: "asked-back", turn: play.turn, line: lineIds.asksBack(key), mood: play.mood };
  return { play: { ...play, askedBack: play.askedBack + 1 }, events: [said, askedBack] };
}

/** All that follows an understood answer: mood, result, and where the story goes. */
function answered(scenario: Scenario, play: Play, outcome: Outcome, events: Event[], ownWay?: string): Step {
  const turn = turnOf(scenario, play);
  const levels = levelsThatCount(turn, outcome);
  const reaction = reactionTo(scenario, play, outcome, Object.values(levels));
  const moved = {
    ...play,
    ...noted(play, outcome),
    mood: within(play.mood + reaction.mood, moodRange),
    patience: within(play.patience + reaction.patience, patienceRange),
    bystanders: scenario.bystanders ? bystandersAfter(play, reaction.mood) : play.bystanders,
    tallies: tally(play.tallies, levels),
  };
  const after = applyEffects(scenario, moved, turn.effects, namesOf(scenario, moved, outcome));
  const seen = scenario.bystanders !== undefined && !play.private;
  const result = {
    ...turnResult(play, after, levels, outcome),
    ...(seen && { bystanders: { before: play.bystanders, after: after.bystanders } }),
  };
  const judged: Event = { type: "judged", result };
  return onward(scenario, after, [...events, judged], outcome, ownWay);
}

/** What an answer leaves behind in the conversation's memory. What it adds nothing to is kept as it is, not copied. */
function noted(play: Play, outcome: Outcome): Partial<Play> {
  return {
    made: counted(play.made, outcome.moves),
    stock: counted(
      play.stock,
      outcome.moves.filter((found) => found.stock),
    ),
    told: united(play.told, outcome.told),
    kept: united(play.kept, outcome.kept),
    gave: outcome.gives.length === 0 ? play.gave : [...play.gave, ...outcome.gives],
    spent: play.spent + outcome.cost,
    ownSpent: play.ownSpent + outcome.ownCost,
    attached: [],
  };
}

function counted(made: Play["made"], moves: Outcome["moves"]): Play["made"] {
  if (moves.length === 0) return made;
  const counts = { ...made };
  for (const { move } of moves) counts[move] = (counts[move] ?? 0) + 1;
  return counts;
}

function united(known: readonly string[], added: readonly string[]): readonly string[] {
  const fresh = added.filter((one, index) => !known.includes(one) && added.indexOf(one) === index);
  return fresh.length === 0 ? known : [...known, ...fresh];
}

function turnResult(before: Play, after: Play, levels: TurnResult["levels"], outcome: Outcome): TurnResult {
  return {
    turn: before.turn,
    levels,
    moves: outcome.moves.map(({ move }) => move),
    told: [...outcome.told],
    wrong: [...outcome.wrong],
    missing: [...outcome.missing],
    kept: [...outcome.kept],
    broken: [...outcome.broken],
    gives: [...outcome.gives],
    cost: outcome.cost,
    opened: [...before.opened],
    mood: { before: before.mood, after: after.mood },
    patience: { before: before.patience, after: after.patience },
  };
}

/** Lets the customer answer and takes the first jump whose condition holds. */
function onward(scenario: Scenario, play: Play, events: readonly Event[], outcome?: Outcome, ownWay?: string): Step {
  const turn = turnOf(scenario, play);
  const names = namesOf(scenario, play, outcome);
  const line = outcome && sayable(turn.answers, names);
  const answer: Event[] = line ? [customerSays(play, lineIds.answer(play.turn, line.key))] : [];
  // Without an understood answer, only jumps that ask for none can be taken: silence is not a score of 0.
  const jumps = outcome ? turn.next : turn.next.filter(({ when }) => !namesIn(when).some(isOfAnswer));
  const jump = ownWay ?? jumps.find(({ when }) => holds(when, names))?.to;
  const target = play.patience === 0 && scenario.leaves !== undefined ? scenario.leaves : jump;
  return goTo(scenario, play, target ?? givesUp(scenario), [...events, ...answer]);
}

function goTo(scenario: Scenario, play: Play, target: string, events: readonly Event[]): Step {
  if (Object.hasOwn(scenario.endings, target)) return end(play, target, events);
  if ((play.visits[target] ?? 0) >= mostVisits) return end(play, givesUp(scenario), events);
  return enter(scenario, play, target, events);
}

function enter(scenario: Scenario, play: Play, id: string, events: readonly Event[]): Step {
  const { returns, private: hidden = play.private } = scenario.turns[id] as Turn;
  const visits = returns ? { ...play.visits, [id]: (play.visits[id] ?? 0) + 1 } : play.visits;
  const entered: Play = { ...play, turn: id, private: hidden, visits, askedBack: 0, opened: [], attached: [] };
  const line = sayable(turnOf(scenario, entered).says, namesOf(scenario, entered));
  const says = line ? [customerSays(entered, lineIds.says(id, line.key))] : [];
  return { play: entered, events: [...events, ...says, ...commentsOn(scenario, entered)] };
}

/** What bystanders write under the turn that was entered: every comment whose condition holds, and none in private. */
function commentsOn(scenario: Scenario, play: Play): Event[] {
  const { comments } = turnOf(scenario, play);
  if (play.private || comments === undefined) return [];
  const names = namesOf(scenario, play);
  return comments
    .filter(({ when }) => holds(when, names))
    .map(({ key, who }) => ({ type: "commented", turn: play.turn, who, line: lineIds.comment(play.turn, key) }));
}

function end(play: Play, ending: string, events: readonly Event[]): Step {
  const last: Event = { type: "ended", ending, line: lineIds.endingSays(ending), mood: play.mood };
  return { play: { ...play, ending, attached: [] }, events: [...events, last] };
}

/** Where a conversation ends that has gone round too often: the way out of patience, or else the worst rating. */
function givesUp(scenario: Scenario): string {
  if (scenario.leaves !== undefined && Object.hasOwn(scenario.endings, scenario.leaves)) return scenario.leaves;
  const byRating = Object.entries(scenario.endings).sort(([, left], [, right]) => left.rating - right.rating);
  return byRating[0]?.[0] as string;
}

function sayable(lines: readonly ConditionalLine[], names: ReturnType<typeof namesOf>): ConditionalLine | undefined {
  return lines.find(({ when }) => holds(when, names));
}

function customerSays(play: Play, line: string): Event {
  return { type: "said", turn: play.turn, line, mood: play.mood };
}

function give(scenario: Scenario, play: Play, id: string): Step {
  if (!scenario.authority.allowances.some((known) => known.id === id)) throw new IllegalInput(`no allowance "${id}"`);
  if (play.gave.includes(id)) throw new IllegalInput(`allowance "${id}" was given already`);
  const attached = play.attached.includes(id) ? play.attached.filter((other) => other !== id) : [...play.attached, id];
  return { play: { ...play, attached }, events: [] };
}

/** Asking is free where the trainee's own authority ends, and costs patience where it would have done (playbook row E5). */
function askSupervisor(scenario: Scenario, play: Play): Step {
  if (scenario.authority.supervisor === undefined) throw new IllegalInput("there is no supervisor to ask");
  if (play.supervisor) throw new IllegalInput("the supervisor was asked already");
  const cost = turnOf(scenario, play).authorityEnds ? 0 : 1;
  const after = { ...play, supervisor: true, patience: within(play.patience - cost, patienceRange) };
  return { play: after, events: [{ type: "supervisor", turn: play.turn, line: lineIds.supervisor, free: cost === 0 }] };
}

/** A customer loses a step of patience for every ten game minutes. */
const minutesPerPatience = 10;

function wait(play: Play, minutes: number): Step {
  const minutesWaited = play.minutesWaited + minutes;
  const lost = Math.floor(minutesWaited / minutesPerPatience) - Math.floor(play.minutesWaited / minutesPerPatience);
  const after = { ...play, minutesWaited, patience: within(play.patience - lost, patienceRange) };
  return { play: after, events: [{ type: "waited", turn: play.turn, minutes, patience: after.patience }] };
}
