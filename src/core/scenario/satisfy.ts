import { type Condition, holds, namesIn } from "#core/dialogue/condition";
import type { Scope } from "./scope";

type Value = number | string | boolean;

/** So many combinations of values are tried; a condition with more counts as one that can go either way. */
const mostCombinations = 50_000;

/** Whether some values within the declared ranges make a condition hold. */
export function canHold(condition: Condition, scope: Scope): boolean {
  return anyCombination(condition, scope, true);
}

/** Whether every combination of values within the declared ranges makes a condition hold. */
export function alwaysHolds(condition: Condition, scope: Scope): boolean {
  return !anyCombination(condition, scope, false);
}

/**
 * Tries every combination that can make a difference: of a number, the constants that it is compared with, their
 * neighbours and the ends of its range; of a text or truth value, all values. That is exact, since names are only
 * ever compared with constants.
 */
function anyCombination(condition: Condition, scope: Scope, wanted: boolean): boolean {
  const names = [...new Set(namesIn(condition))];
  const candidates = names.map((name) => candidatesFor(name, condition, scope));
  const combinations = candidates.reduce((product, values) => product * values.length, 1);
  if (combinations > mostCombinations) return true;
  const positions = new Map(names.map((name, index) => [name, index]));
  for (let index = 0; index < combinations; index++) {
    const values = combination(candidates, index);
    if (holds(condition, (name) => values[positions.get(name) ?? -1]) === wanted) return true;
  }
  return false;
}

function combination(candidates: readonly (readonly Value[])[], index: number): Value[] {
  let rest = index;
  return candidates.map((values) => {
    const value = values[rest % values.length] as Value;
    rest = Math.floor(rest / values.length);
    return value;
  });
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
