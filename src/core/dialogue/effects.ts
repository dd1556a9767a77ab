import type { Level } from "#core/service/criteria";
import {
  criterionPoints,
  mostMoodDown,
  mostMoodUp,
  mostPatienceLost,
  moveEffect,
  pointsPerMoodStep,
} from "#core/service/move-effects";
import { moodRange, patienceRange } from "#core/service/scenario-terms";
import { holds, type Names } from "./condition";
import type { Outcome } from "./outcome";
import type { Play } from "./play";
import type { Scenario } from "./scenario";
import type { Effect } from "./turn";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The value, kept within a range. */
export function within(value: number, { from, to }: Range): number {
  return Math.min(to, Math.max(from, value));
}

/**
 * How an answer changes mood and patience by itself, before the turn's own effects: whole steps.
 * @param levels of the answer that count in its turn
 */
export function reactionTo(
  scenario: Scenario,
  play: Play,
  outcome: Outcome,
  levels: readonly Level[],
): { mood: number; patience: number } {
  let points = levels.reduce<number>((sum, level) => sum + criterionPoints[level], 0);
  let patience = patienceFor(levels);
  for (const { move, stock } of outcome.moves) {
    const effect = moveEffect(scenario.customer.type, move);
    points += stock ? worn(effect.mood, play.stock[move] ?? 0) : effect.mood;
    patience += effect.patience ?? 0;
  }
  const mood = within(Math.trunc(points / pointsPerMoodStep), { from: -mostMoodDown, to: mostMoodUp });
  return { mood, patience: Math.max(-mostPatienceLost, patience) };
}

/** The bystanders' mood after a reply: in public it goes half the customer's way, toward zero. */
export function bystandersAfter(play: Play, customerMood: number): number {
  return play.private ? play.bystanders : within(play.bystanders + Math.trunc(customerMood / 2), moodRange);
}

/** All asked criteria whole gives a step of patience back; all absent takes one. */
function patienceFor(levels: readonly number[]): number {
  if (levels.length === 0) return 0;
  if (levels.every((level) => level === 2)) return 1;
  return levels.every((level) => level === 0) ? -1 : 0;
}

/** A stock phrase that was used before has half its effect each time (playbook row E3). */
function worn(points: number, usedBefore: number): number {
  return points > 0 ? Math.trunc(points / 2 ** usedBefore) : points;
}

/** The conversation with the turn's own effects applied, those whose condition holds, in order. */
export function applyEffects(scenario: Scenario, play: Play, effects: readonly Effect[], names: Names): Play {
  if (effects.length === 0) return play;
  let { mood, patience, bystanders } = play;
  const counters = { ...play.counters };
  for (const effect of effects) {
    if (!holds(effect.when, names)) continue;
    mood = within(mood + (effect.mood ?? 0), moodRange);
    patience = within(patience + (effect.patience ?? 0), patienceRange);
    // What happens in private, nobody sees.
    if (!play.private) bystanders = within(bystanders + (effect.bystanders ?? 0), moodRange);
    for (const counter of scenario.counters) {
      const step = effect.count?.[counter.id] ?? 0;
      counters[counter.id] = within((counters[counter.id] ?? counter.from) + step, counter);
    }
  }
  return { ...play, mood, patience, bystanders, counters };
}
