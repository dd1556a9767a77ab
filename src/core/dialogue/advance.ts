import { type Before, mostAskedBack, patienceRange } from "#core/service/scenario-terms";
import { answered } from "./answered";
import { within } from "./effects";
import type { Event } from "./events";
import { lineIds } from "./line-ids";
import { enter, goTo, onward } from "./onward";
import { answerOfChoice, outcomeOf } from "./outcome";
import { freshPlay, type Play, turnOf } from "./play";
import type { Scenario, Variant } from "./scenario";
import type { Input } from "./session";
import type { Step } from "./step";
import type { Turn } from "./turn";

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

function choose(scenario: Scenario, play: Play, id: string): Step {
  const turn = turnOf(scenario, play);
  const choice = turn.choices.find((known) => known.id === id);
  if (choice === undefined) throw new IllegalInput(`no choice "${id}" in turn "${play.turn}"`);
  const outcome = outcomeOf(scenario, play, turn, answerOfChoice(choice));
  return answered(scenario, play, turn, outcome, [{ type: "chosen", turn: play.turn, choice: id }], choice.to);
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
  if (!input.judgement.understood) return notUnderstood(scenario, play, turn, said);
  const outcome = outcomeOf(scenario, play, turn, { ...input.judgement, gives: play.attached });
  return answered(scenario, play, turn, outcome, [said]);
}

/** The customer asks back, and nothing counts against the trainee: no score, no patience, and what was attached stays. */
function notUnderstood(scenario: Scenario, play: Play, turn: Turn, said: Event): Step {
  if (turn.notUnderstood !== undefined) return goTo(scenario, play, turn.notUnderstood, [said]);
  if (play.askedBack >= mostAskedBack) return onward(scenario, play, turn, [said]);
  const keys = scenario.customer.asksBack;
  const key = keys[play.askedBack % keys.length] as string;
  const askedBack: Event = { type: "asked-back", turn: play.turn, line: lineIds.asksBack(key), mood: play.mood };
  return { play: { ...play, askedBack: play.askedBack + 1 }, events: [said, askedBack] };
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
