import { namesIn } from "#core/dialogue/condition";
import type { Scenario, Turn } from "#core/dialogue/scenario";
import type { Report } from "../diagnostics";
import { isOfAnswer } from "../scope";
import { reachableFrom } from "./graph";

/** Checks that no single judgement of free text decides how a conversation ends. */
export function checkEndings(scenario: Scenario, report: Report): void {
  for (const [id, turn] of Object.entries(scenario.turns)) {
    if (turn.freeText) checkJumps(scenario, id, turn, report);
  }
}

/** A jump taken by this reply alone may lead only to where more than one ending is still open, or to where all jumps lead. */
function checkJumps(scenario: Scenario, id: string, turn: Turn, report: Report): void {
  const all = new Set(turn.next.flatMap(({ to }) => [...endingsFrom(scenario, to)]));
  for (const [index, { when, to }] of turn.next.entries()) {
    const names = namesIn(when);
    if (names.length === 0 || !names.every(isOfAnswer)) continue;
    if (all.size > 1 && endingsFrom(scenario, to).size === 1) {
      report(
        "ending-by-one-judgement",
        ["turns", id, "next", index],
        `One reply decides the ending here. Let mood, patience, a counter or what was given decide with it.`,
      );
    }
  }
}

function endingsFrom(scenario: Scenario, place: string): Set<string> {
  return new Set([...reachableFrom(scenario, place)].filter((id) => Object.hasOwn(scenario.endings, id)));
}
