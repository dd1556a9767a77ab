import { moodRange, patienceRange } from "#core/service/scenario-terms";
import { applyEffects, bystandersAfter, reactionTo, within } from "./effects";
import type { Event, TurnResult } from "./events";
import { namesOf } from "./names";
import { onward } from "./onward";
import { levelsThatCount, type Outcome } from "./outcome";
import { draftOf, type Play, type PlayDraft } from "./play";
import { tally } from "./result";
import type { Scenario } from "./scenario";
import type { Step } from "./step";
import type { Turn } from "./turn";

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
  const moved = noted(play, outcome);
  moved.mood = within(play.mood + reaction.mood, moodRange);
  moved.patience = within(play.patience + reaction.patience, patienceRange);
  if (scenario.bystanders) moved.bystanders = bystandersAfter(play, reaction.mood);
  moved.tallies = tally(play.tallies, levels);
  const after = applyEffects(scenario, moved, turn.effects, namesOf(scenario, moved, outcome));
  const result = turnResult(play, after, levels, outcome);
  if (scenario.bystanders !== undefined && !play.private)
    result.bystanders = { before: play.bystanders, after: after.bystanders };
  events.push({ type: "judged", result });
  return onward(scenario, after, turn, events, outcome, ownWay);
}

/** The conversation with what an answer leaves behind in its memory. What it adds nothing to is kept as it is, not copied. */
function noted(play: Play, outcome: Outcome): PlayDraft {
  const draft = draftOf(play);
  draft.made = counted(play.made, outcome.moves);
  draft.stock = counted(play.stock, stockOf(outcome.moves));
  draft.told = united(play.told, outcome.told);
  draft.kept = united(play.kept, outcome.kept);
  if (outcome.gives.length > 0) draft.gave = [...play.gave, ...outcome.gives];
  draft.spent += outcome.cost;
  draft.ownSpent += outcome.ownCost;
  draft.attached = [];
  return draft;
}

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
