import * as v from "valibot";

/** Operators that compare a name with a constant. */
export const comparisons = ["==", "!=", "<", "<=", ">", ">="] as const;
export type Comparison = (typeof comparisons)[number];

/** A compiled condition. Names are dotted (`made.apologise`); constants are numbers, texts or truth values. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly name: string }
  | { readonly name: string; readonly is: Comparison; readonly value: number | string | boolean };

/** Schema of a compiled condition, for content that is read from outside. */
export const conditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.array(conditionSchema) }),
    v.strictObject({ any: v.array(conditionSchema) }),
    v.strictObject({ not: conditionSchema }),
    v.strictObject({
      name: v.string(),
      is: v.picklist(comparisons),
      value: v.union([v.number(), v.string(), v.boolean()]),
    }),
    v.strictObject({ name: v.string() }),
  ]),
);

/** Values by name; a name that is not there counts as false, 0 or "". */
export type Names = (name: string) => number | string | boolean | undefined;

/**
 * Whether a condition holds. The compiled tree is bounded in depth by the compiler, so recursion is safe.
 * Tested against the expression library that parses the source text.
 */
export function holds(condition: Condition | undefined, names: Names): boolean {
  if (condition === undefined) return true;
  if ("all" in condition) return condition.all.every((part) => holds(part, names));
  if ("any" in condition) return condition.any.some((part) => holds(part, names));
  if ("not" in condition) return !holds(condition.not, names);
  if ("is" in condition) return compares(names(condition.name), condition.is, condition.value);
  return names(condition.name) === true;
}

function compares(
  left: number | string | boolean | undefined,
  is: Comparison,
  right: number | string | boolean,
): boolean {
  const value = left ?? emptyLike(right);
  switch (is) {
    case "==":
      return value === right;
    case "!=":
      return value !== right;
    case "<":
      return value < right;
    case "<=":
      return value <= right;
    case ">":
      return value > right;
    case ">=":
      return value >= right;
  }
}

function emptyLike(value: number | string | boolean): number | string | boolean {
  if (typeof value === "number") return 0;
  return typeof value === "boolean" ? false : "";
}

/** Every name that a condition reads, in order, with repeats. */
export function namesIn(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap(namesIn);
  if ("any" in condition) return condition.any.flatMap(namesIn);
  if ("not" in condition) return namesIn(condition.not);
  return [condition.name];
}
