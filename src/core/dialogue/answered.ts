import { moodRange, patienceRange } from "#core/service/scenario-terms";
import { applyEffects, bystandersAfter, reactionTo, within } from "./effects";
import type { Event, TurnResult } from "./events";
import { namesOf } from "./names";
import { onward } from "./onward";
import { levelsThatCount, type Outcome } from "./outcome";
import type { Play } from "./play";
import { tally } from "./result";
import type { Scenario, Turn } from "./scenario";
import type { Step } from "./step";

/**
 * All that follows an understood answer: mood, result, and where the story goes.
 * @param events what happened in this step so far; the rest is added to it
 * @param ownWay where the answer itself leads, if it does
 */
export function answered(
  scenario: Scenario,
  play: Play,
  turn: Turn,
  outcome: Outcome,
  events: Event[],
  ownWay?: string,
): Step {
  const levels = levelsThatCount(turn, outcome);
  const reaction = reactionTo(scenario, play, outcome, Object.values(levels));
  // All in one copy: every turn takes one.
  const moved: Play = {
    ...play,
    made: counted(play.made, outcome.moves),
    stock: counted(play.stock, stockOf(outcome.moves)),
    told: united(play.told, outcome.told),
    kept: united(play.kept, outcome.kept),
    gave: outcome.gives.length === 0 ? play.gave : [...play.gave, ...outcome.gives],
    spent: play.spent + outcome.cost,
    ownSpent: play.ownSpent + outcome.ownCost,
    attached: [],
    mood: within(play.mood + reaction.mood, moodRange),
    patience: within(play.patience + reaction.patience, patienceRange),
    bystanders: scenario.bystanders ? bystandersAfter(play, reaction.mood) : play.bystanders,
    tallies: tally(play.tallies, levels),
  };
  const after = applyEffects(scenario, moved, turn.effects, namesOf(scenario, moved, outcome));
  const result = turnResult(play, after, levels, outcome);
  if (scenario.bystanders !== undefined && !play.private)
    result.bystanders = { before: play.bystanders, after: after.bystanders };
  events.push({ type: "judged", result });
  return onward(scenario, after, turn, events, outcome, ownWay);
}

// What an answer adds nothing to is kept as it is, not copied.

function counted(made: Play["made"], moves: Outcome["moves"]): Play["made"] {
  if (moves.length === 0) return made;
  const counts = { ...made };
  for (const { move } of moves) counts[move] = (counts[move] ?? 0) + 1;
  return counts;
}

function stockOf(moves: Outcome["moves"]): Outcome["moves"] {
  return moves.filter(({ stock }) => stock);
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
