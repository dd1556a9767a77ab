import { Environment } from "@marcbachmann/cel-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, holds, namesIn } from "#core/dialogue/condition";

const values = { mood: 3, patience: 0, variant: "tram", told: { price: true, day: false } } as const;
const names = (name: string) => {
  const flat: Record<string, number | string | boolean> = {
    mood: values.mood,
    patience: values.patience,
    variant: values.variant,
    "told.price": true,
    "told.day": false,
  };
  return flat[name];
};

const comparison = fc.record({
  name: fc.constantFrom("mood", "patience"),
  is: fc.constantFrom("==", "!=", "<", "<=", ">", ">="),
  value: fc.integer({ min: -10, max: 10 }),
});
const wording = fc.record({
  name: fc.constant("variant"),
  is: fc.constantFrom("==", "!="),
  value: fc.constantFrom("tram", "river"),
});
const truth = fc.constantFrom("told.price", "told.day").map((name) => ({ name }));

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    comparison as fc.Arbitrary<Condition>,
    wording as fc.Arbitrary<Condition>,
    truth,
    fc.record({ not: tie("condition") }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }) }),
  ),
}));

/** The condition as an author would write it. */
function written(one: Condition): string {
  if ("all" in one) return `(${one.all.map(written).join(" && ")})`;
  if ("any" in one) return `(${one.any.map(written).join(" || ")})`;
  if ("not" in one) return `!(${written(one.not)})`;
  return "is" in one ? `${one.name} ${one.is} ${JSON.stringify(one.value)}` : one.name;
}

describe("conditions", () => {
  it("hold as in the expression language that they are written in", () => {
    const environment = new Environment({ unlistedVariablesAreDyn: true });
    fc.assert(
      fc.property(condition, (one) => {
        expect(holds(one, names)).toBe(environment.evaluate(written(one), values));
      }),
      { numRuns: 500 },
    );
  });

  it("a name that has no value counts as nothing", () => {
    const nothing = () => undefined;
    expect(holds({ name: "told.price" }, nothing)).toBe(false);
    expect(holds({ name: "count.calls", is: "<", value: 1 }, nothing)).toBe(true);
    expect(holds({ name: "variant", is: "==", value: "tram" }, nothing)).toBe(false);
  });

  it("no condition always holds", () => {
    expect(holds(undefined, names)).toBe(true);
  });

  it("tells the names that it reads", () => {
    expect(namesIn({ all: [{ name: "mood", is: ">", value: 1 }, { not: { name: "told.day" } }] })).toEqual([
      "mood",
      "told.day",
    ]);
  });
});
