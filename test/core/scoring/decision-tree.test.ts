import fc from "fast-check";
import { expect, test } from "vitest";
import { Forest, type WrittenTree } from "#core/scoring/decision-tree";

const featureCount = 4;
const leaf = fc.integer({ min: -300, max: 300 });
const { tree } = fc.letrec<{ tree: WrittenTree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.tuple(
      fc.integer({ min: 0, max: featureCount - 1 }),
      fc.integer({ min: 1, max: 6 }),
      tie("tree"),
      tie("tree"),
    ) as fc.Arbitrary<WrittenTree>,
  ),
}));
const stepsOfFeatures = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: featureCount, maxLength: featureCount });

/** The leaf to which the answers lead, straight from what is written. */
function leafOf(written: WrittenTree, steps: readonly number[]): number {
  if (typeof written === "number") return written;
  const [feature, from, below, above] = written;
  return leafOf((steps[feature] as number) < from ? below : above, steps);
}

function totalOf(trees: readonly WrittenTree[], steps: readonly number[]): number {
  return trees.reduce<number>((sum, one) => sum + leafOf(one, steps), 0);
}

test("trees of any shapes lead where what is written says", () => {
  fc.assert(
    fc.property(fc.array(tree), stepsOfFeatures, (trees, steps) => {
      expect(new Forest(trees).total(Uint8Array.from(steps))).toBe(totalOf(trees, steps));
    }),
  );
});

test("a feature that is asked for is credited with what there would be less without it, the others with nothing", () => {
  fc.assert(
    fc.property(fc.array(tree), stepsOfFeatures, (trees, steps) => {
      const points = new Int32Array(featureCount);
      const own = Uint8Array.from(steps);
      new Forest(trees).credit(own, [true, true, true, false], points);
      const without = (feature: number) => totalOf(trees, steps.with(feature, 0));
      const expected = [0, 1, 2].map((feature) => totalOf(trees, steps) - without(feature));
      expect([...points]).toEqual([...expected, 0]);
      expect([...own]).toEqual(steps);
    }),
  );
});
