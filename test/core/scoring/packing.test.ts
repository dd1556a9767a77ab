import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highest, pack, unpack, unpackRows } from "#core/scoring/learned/packing";

const width = 3;
const few = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -highest, max: highest }));
const rows = fc.array(fc.tuple(few, few, few), { maxLength: 40 });

describe("packed numbers", () => {
  test("come out as they went in, at once or by rows", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const numbers = table.flat();
        const packed = pack(numbers);
        expect([...unpack(packed, numbers.length)]).toEqual(numbers);
        const opened = unpackRows(packed, table.length, width);
        const row = (at: number) => {
          const from = (opened.rowOf[at] as number) * width;
          return [...opened.numbers.slice(from, from + width)];
        };
        expect(table.map((_, at) => row(at))).toEqual(table);
      }),
    );
  });

  test("empty rows take no room", () => {
    const { rowOf, numbers } = unpackRows(pack([0, 0, 0, 1, 2, 3, 0, 0, 0, 4, 0, 0]), 4, width);
    expect([...rowOf]).toEqual([0, 1, 0, 2]);
    expect(numbers.length).toBe(3 * width);
  });

  test("a count that is not the expected one is an error", () => {
    expect(() => unpack(pack([1, 2]), 3)).toThrow("holds 2 numbers, 3 are needed");
    expect(() => unpackRows(pack([1, 2]), 1, width)).toThrow("holds 2 numbers, 3 are needed");
  });

  test("more rows than can be numbered are an error", () => {
    expect(() => unpackRows(pack(new Array(2 ** 16).fill(1)), 2 ** 16, 1)).toThrow("more than 65535 rows");
  });
});
