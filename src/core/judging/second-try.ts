import type { TurnResult } from "#core/dialogue/events";
import { levelsThatCount, outcomeOf } from "#core/dialogue/outcome";
import type { Play } from "#core/dialogue/play";
import type { Scenario } from "#core/dialogue/scenario";
import type { CompactJudgement } from "#core/dialogue/session";
import { criteria } from "#core/service/criteria";

/** What a second try at a reply came to, and how it compares with the first. */
export interface SecondTry {
  readonly levels: TurnResult["levels"];
  /** Rules of the case that it broke: they fail it, as they would have failed the turn. */
  readonly broken: readonly string[];
  readonly verdict: "better" | "same" | "worse" | "notUnderstood";
}

/**
 * Measures a second try by the rubric of its turn, where the conversation stood then, and compares it with what the
 * first came to. Nothing is given with it: it is a matter of words.
 */
export function secondTryAt(
  scenario: Scenario,
  before: Play,
  first: TurnResult,
  judgement: CompactJudgement,
): SecondTry | undefined {
  const turn = scenario.turns[before.turn];
  if (turn === undefined) return undefined;
  if (!judgement.understood) return { levels: {}, broken: [], verdict: "notUnderstood" };
  const outcome = outcomeOf(scenario, before, turn, { ...judgement, gives: [] });
  const levels = levelsThatCount(turn, outcome);
  const { broken } = outcome;
  return { levels, broken, verdict: verdictOn({ levels, broken }, first) };
}

type Measured = Pick<SecondTry, "levels" | "broken">;

/** By the levels that were asked for both times; among equals the fewer broken rules. What breaks one is never better. */
function verdictOn(now: Measured, first: Measured): SecondTry["verdict"] {
  const both = criteria.filter((name) => now.levels[name] !== undefined && first.levels[name] !== undefined);
  const sum = ({ levels }: Measured) => both.reduce((total, name) => total + (levels[name] ?? 0), 0);
  const gain = sum(now) - sum(first) || first.broken.length - now.broken.length;
  if (gain < 0) return "worse";
  return gain > 0 && now.broken.length === 0 ? "better" : "same";
}
