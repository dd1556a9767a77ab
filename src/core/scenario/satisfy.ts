import { type Condition, holds, type Names, namesIn } from "#core/dialogue/condition";
import { type Budget, isGiven, isThroughReply, type Scope } from "./scope";

type Value = number | string | boolean;

/** So many combinations of values are tried for one condition; one with more counts as one that can go either way. */
const mostCombinations = 50_000;

/** What a condition comes to within the declared ranges of its names. */
export interface Outcomes {
  readonly canHold: boolean;
  readonly canFail: boolean;
}

/** Whether some values make a condition hold, and whether some make it fail; both where there are too many to try. */
export function outcomesOf(condition: Condition, scope: Scope, budget: Budget): Outcomes {
  let canHold = false;
  let canFail = false;
  const tried = tryAll(condition, scope, budget, (names) => {
    if (holds(condition, names)) canHold = true;
    else canFail = true;
    return !(canHold && canFail);
  });
  return tried ? { canHold, canFail } : { canHold: true, canFail: true };
}

/**
 * Whether the reply just given decides alone whether a condition holds, at least in some variant: it can go either
 * way, and neither mood nor anything else of the conversation so far makes a difference.
 */
export function isOneJudgement(condition: Condition, scope: Scope, budget: Budget): boolean {
  const names = [...new Set(namesIn(condition))];
  const judged = names.filter(isThroughReply);
  if (judged.length === 0) return false;
  const given = names.filter(isGiven);
  const byVariant = new Map<string, Map<string, Outcomes>>();
  const tried = tryAll(condition, scope, budget, (read) => {
    const variant = within(byVariant, given.map(read).join(), () => new Map<string, Outcomes>());
    const reply = judged.map(read).join();
    const { canHold, canFail } = variant.get(reply) ?? { canHold: false, canFail: false };
    const held = holds(condition, read);
    variant.set(reply, { canHold: canHold || held, canFail: canFail || !held });
    return true;
  });
  if (!tried) return judged.length + given.length === names.length;
  return [...byVariant.values()].some((replies) => {
    const all = [...replies.values()];
    const alone = all.every(({ canHold, canFail }) => canHold !== canFail);
    return alone && all.some(({ canHold }) => canHold) && all.some(({ canFail }) => canFail);
  });
}

function within<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/**
 * Tries every combination that can make a difference: of a number, the constants that it is compared with, their
 * neighbours and the ends of its range; of a text or truth value, all values. That is exact, since names are only
 * ever compared with constants. Every try is taken from the file's budget.
 * @param visit returns whether to go on
 * @returns false where there are too many to try
 */
function tryAll(condition: Condition, scope: Scope, budget: Budget, visit: (names: Names) => boolean): boolean {
  const names = [...new Set(namesIn(condition))];
  const candidates = names.map((name) => candidatesFor(name, condition, scope));
  const combinations = candidates.reduce((product, values) => product * values.length, 1);
  if (combinations > Math.min(mostCombinations, budget.left)) return false;
  const positions = new Map(names.map((name, index) => [name, index]));
  const chosen = candidates.map(() => 0);
  const read: Names = (name) => {
    const position = positions.get(name) ?? -1;
    return candidates[position]?.[chosen[position] ?? 0];
  };
  for (let index = 0; index < combinations; index++) {
    budget.left -= 1;
    if (!visit(read)) return true;
    turnOver(chosen, candidates);
  }
  return true;
}

/** Goes on to the next combination, as a mileage counter does. */
function turnOver(chosen: number[], candidates: readonly (readonly Value[])[]): void {
  for (let position = 0; position < chosen.length; position++) {
    const next = (chosen[position] ?? 0) + 1;
    chosen[position] = next < (candidates[position]?.length ?? 0) ? next : 0;
    if (chosen[position] !== 0) return;
  }
}

function candidatesFor(name: string, condition: Condition, scope: Scope): readonly Value[] {
  const range = scope.get(name);
  if (range === undefined || range.kind === "truth") return [false, true];
  if (range.kind === "text") return range.values;
  const near = constantsFor(name, condition).flatMap((value) => [value - 1, value, value + 1]);
  const values = [...near, range.from, range.to].map(Math.round);
  return [...new Set(values)].filter((value) => value >= range.from && value <= range.to);
}

function constantsFor(name: string, condition: Condition): number[] {
  if ("all" in condition) return condition.all.flatMap((part) => constantsFor(name, part));
  if ("any" in condition) return condition.any.flatMap((part) => constantsFor(name, part));
  if ("not" in condition) return constantsFor(name, condition.not);
  return "is" in condition && condition.name === name && typeof condition.value === "number" ? [condition.value] : [];
}
