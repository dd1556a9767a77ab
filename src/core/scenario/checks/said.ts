import type { Condition } from "#core/dialogue/condition";
import type { Scenario } from "#core/dialogue/scenario";
import type { ConditionalLine } from "#core/dialogue/turn";
import type { Path, Report } from "../diagnostics";
import { outcomesOf } from "../satisfy";
import type { Scopes } from "../scope";

/** Checks that the customer has something to say in every turn, and that every line can be said. */
export function checkSaid(scenario: Scenario, scopes: Scopes, report: Report): void {
  for (const [id, turn] of Object.entries(scenario.turns)) {
    const path = ["turns", id, "says"];
    if (canBeSilent(turn.says, scopes)) {
      report("silent-turn", path, `The customer can be silent here. Add a last line without "when".`);
    }
    checkOrder(turn.says, path, report);
    checkOrder(turn.answers, ["turns", id, "answers"], report);
  }
}

/** Whether there are values for which no line's condition holds. A condition that could not be read says nothing. */
function canBeSilent(lines: readonly ConditionalLine[], { standing, budget }: Scopes): boolean {
  const conditions = lines.flatMap(({ when }) => when ?? []);
  if (conditions.length < lines.length || conditions.some(isUnreadable)) return false;
  return outcomesOf({ any: conditions }, standing, budget).canFail;
}

function isUnreadable(condition: Condition): boolean {
  return "any" in condition && condition.any.length === 0;
}

function checkOrder(lines: readonly ConditionalLine[], path: Path, report: Report): void {
  const open = lines.findIndex(({ when }) => when === undefined);
  const [first, next] = open < 0 ? [] : lines.slice(open, open + 2);
  if (first === undefined || next === undefined) return;
  report(
    "line-never-said",
    [...path, next.key],
    `This line is never said: "${first.key}" before it has no condition. Put it higher, or give that one a "when".`,
  );
}
