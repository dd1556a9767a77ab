import { expect, test } from "vitest";
import { type Features, growTrees } from "#core/training/grow-trees";

const growth = { trees: 120, depth: 2, rate: 0.3 };
const [here, there] = [0, 1];

/** Replies with either, both or none of two features, many times over; two more features say nothing. */
const rows = Array.from({ length: 400 }, (_, at) => [
  ...(at % 2 === 1 ? ([[here, 1]] as const) : []),
  ...(at % 8 > 5 ? ([[there, 1]] as const) : []),
]);
const features: Features = { count: 4, highest: [1, 1, 1, 1], rows };
/** One of the two and not both: no sum of the two says that. */
const wanted = Uint8Array.from(rows, (row) => (row.length === 1 ? 1 : 0));

test("trees learn what hangs on two things at once, in which no sum of both would see anything", () => {
  const { totals } = growTrees(features, wanted, growth, "either", 256);
  expect([...totals].map((total) => (total > 0 ? 1 : 0))).toEqual([...wanted]);
});

test("the same replies and the same purpose grow the same trees", () => {
  const [one, two] = [1, 2].map(() => growTrees(features, wanted, growth, "either", 256));
  expect(two).toEqual(one);
});

test("how much there is of a thing counts too", () => {
  const much = { count: 1, highest: [3], rows: Array.from({ length: 400 }, (_, at) => [[here, at % 4] as const]) };
  const most = Uint8Array.from(much.rows, ([first]) => (first?.[1] === 3 ? 1 : 0));
  const { trees, totals } = growTrees(much, most, growth, "most", 256);
  expect((trees[0] as readonly number[]).slice(0, 2)).toEqual([here, 3]);
  expect([...totals].map((total) => (total > 0 ? 1 : 0))).toEqual([...most]);
});
