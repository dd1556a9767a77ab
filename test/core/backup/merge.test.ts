import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "#core/backup/changes";
import { merged } from "#core/backup/merge";
import { noProgress, type Progress } from "#core/backup/progress";
import { device } from "./devices";

const runs = { numRuns: 300 };

/** The work as a merge leaves it: its records in order, without what one of them has from another. */
const settled = (progress: Progress) => merged(progress, noProgress);

test("what is put together twice is as it was", () => {
  fc.assert(
    fc.property(device, device, (one, other) => {
      expect(merged(one, one)).toEqual(settled(one));
      const once = merged(one, other);
      expect(merged(once, other)).toEqual(once);
      expect(changesBetween(once, merged(once, one))).toEqual({ put: noProgress, remove: noProgress });
    }),
    runs,
  );
});

test("it does not matter which copy comes first", () => {
  fc.assert(
    fc.property(device, device, (one, other) => {
      expect(merged(one, other)).toEqual(merged(other, one));
    }),
    runs,
  );
});

test("it does not matter in what order three copies are put together", () => {
  fc.assert(
    fc.property(device, device, device, (one, other, third) => {
      expect(merged(merged(one, other), third)).toEqual(merged(one, merged(other, third)));
    }),
    runs,
  );
});
