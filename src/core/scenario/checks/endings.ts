import type { Condition } from "#core/dialogue/condition";
import type { Scenario } from "#core/dialogue/scenario";
import type { Turn } from "#core/dialogue/turn";
import type { Path, Report } from "../diagnostics";
import { isOneJudgement } from "../satisfy";
import type { Scopes } from "../scope";
import { reachability } from "./graph";

/** Checks that no single judgement of free text decides how a conversation ends. */
export function checkEndings(scenario: Scenario, scopes: Scopes, report: Report): void {
  const reachable = reachability(scenario);
  const endings = Object.keys(scenario.endings);
  const endingsFrom = (place: string) => endings.filter((ending) => reachable(place).has(ending));
  for (const [id, turn] of Object.entries(scenario.turns)) {
    if (!turn.freeText) continue;
    const places = new Set([...turn.next.map(({ to }) => to), ...(turn.notUnderstood ? [turn.notUnderstood] : [])]);
    const open = new Map([...places].map((place) => [place, endingsFrom(place)]));
    if (new Set([...open.values()].flat()).size < 2) continue;
    const isDecided = (place: string) => open.get(place)?.length === 1;
    for (const path of decidedAt(turn, scopes, isDecided)) {
      report(
        "ending-by-one-judgement",
        ["turns", id, ...path],
        "One reply decides the ending here. Let mood, patience, a counter or what was given decide with it.",
      );
    }
  }
}

/**
 * Where this reply alone leads to a single ending. A jump is taken by it alone where its condition is one judgement
 * once those right before it, each one judgement too, have failed: so the last jump, without a condition, counts too.
 */
function decidedAt(turn: Turn, { answered, budget }: Scopes, isDecided: (place: string) => boolean): Path[] {
  const paths: Path[] = [];
  let failed: Condition[] = [];
  for (const [index, { when, to }] of turn.next.entries()) {
    const own = when === undefined ? [] : [when];
    if (isDecided(to) && isOneJudgement({ all: [...own, ...failed] }, answered, budget)) paths.push(["next", index]);
    const judged = when !== undefined && isOneJudgement(when, answered, budget);
    failed = judged ? [...failed, { not: when }] : [];
  }
  if (turn.notUnderstood !== undefined && isDecided(turn.notUnderstood)) paths.push(["not_understood"]);
  return paths;
}
