import { expect, test } from "vitest";
import { fieldsIn } from "#core/scoring/topic/fields";

/** Two fields: everybody speaks of money, few of hearing aids. */
const [money, ears] = [0, 1];
const tables = { usual: [600, 8], telling: [10, 120] };
const said = (...fields: readonly number[][]) => new Map(fields.map((own, at) => [`word ${at}`, own]));

test("sharing a field tells the more the fewer speak of it", () => {
  expect(fieldsIn(said([ears]), said([ears]), tables).on).toBeGreaterThan(
    4 * fieldsIn(said([money]), said([money]), tables).on,
  );
});

test("a word of another field tells as much as the field does, and none of the customer's", () => {
  expect(fieldsIn(said([money]), said([ears]), tables)).toEqual({ on: 0, off: 10, isOn: false });
  expect(fieldsIn(said([ears]), said([money]), tables)).toEqual({ on: 0, off: 120, isOn: false });
});
