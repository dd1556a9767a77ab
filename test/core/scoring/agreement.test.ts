import { expect, test } from "vitest";
import { accuracy, countLabels, f1, farOff, macroF1, microF1, quadraticWeightedKappa } from "#core/scoring/agreement";

test("kappa is 1 for the same levels and 0 for chance", () => {
  expect(quadraticWeightedKappa([0, 1, 2], [0, 1, 2], 2)).toBe(1);
  expect(quadraticWeightedKappa([0, 0, 2, 2], [0, 2, 0, 2], 2)).toBe(0);
});

test("kappa worked by hand: seen 2, expected 1 + 1 + 4 + 4 + 1 + 1 over 4 replies", () => {
  // Given 0,1,1,2 and found 0,1,2,1: squared differences 0+0+1+1 = 2. Counts are 1,2,1 on both sides, so
  // by chance (1*2 + 4*1*1 + 2*1 + 2*1 + 4*1*1 + 1*2) / 4 = 16 / 4 = 4. Kappa = 1 - 2/4.
  expect(quadraticWeightedKappa([0, 1, 1, 2], [0, 1, 2, 1], 2)).toBeCloseTo(0.5, 10);
});

test("two levels off count four times as much as one", () => {
  const one = quadraticWeightedKappa([0, 1, 2, 2], [0, 1, 2, 1], 2);
  const two = quadraticWeightedKappa([0, 1, 2, 2], [0, 1, 2, 0], 2);
  expect(one).toBeGreaterThan(two);
});

test("accuracy and the share two levels off", () => {
  expect(accuracy([0, 1, 2, 2], [0, 1, 1, 0])).toBe(0.5);
  expect(farOff([0, 1, 2, 2], [0, 1, 1, 0])).toBe(0.25);
});

test("F1 over labels", () => {
  const counts = countLabels([["thank", "apologise"], ["thank"], []], [["thank"], ["thank", "rush"], ["rush"]]);
  expect(counts.get("thank")).toEqual({ hits: 2, extra: 0, missed: 0 });
  expect(counts.get("apologise")).toEqual({ hits: 0, extra: 0, missed: 1 });
  expect(counts.get("rush")).toEqual({ hits: 0, extra: 2, missed: 0 });
  expect(f1({ hits: 2, extra: 1, missed: 1 })).toBeCloseTo(2 / 3, 10);
  expect(microF1(counts)).toBeCloseTo(4 / 7, 10);
  // Labels never given (rush) are left out of the mean.
  expect(macroF1(counts)).toBe(0.5);
});
