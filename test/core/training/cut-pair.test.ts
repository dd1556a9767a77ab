import { expect, test } from "vitest";
import { cutPair, type Judged } from "#core/training/cut-pair";

const scale = 256;

/** Many replies alike, of which the criterion is not whole. */
function replies(count: number, there: number, given: Judged["given"], attack = false): Judged[] {
  return Array.from({ length: count }, () => ({ totals: [there * scale, -scale], given, attack }));
}

/** Many replies alike, of which the criterion is surely there. */
function wholeReplies(count: number, whole: number, given: Judged["given"], attack = false): Judged[] {
  return Array.from({ length: count }, () => ({ totals: [scale, whole * scale], given, attack }));
}

const plain = [...replies(1000, -1, 0), ...replies(1000, 1, 1)];

function isPaid(cuts: readonly [number, number], there: number): boolean {
  return there >= cuts[0];
}

test("an attack that looks like a weak reply is not paid where that costs next to no agreement", () => {
  const cuts = cutPair([...plain, ...replies(2, 0.3, 1), ...replies(1, 0.3, 0, true)], scale);
  expect(isPaid(cuts, 0.3)).toBe(false);
  expect(isPaid(cuts, 1)).toBe(true);
});

test("honest replies are paid where refusing them costs agreement, whatever an attack gets", () => {
  const cuts = cutPair([...plain, ...replies(40, 0.3, 1), ...replies(1, 0.3, 0, true)], scale);
  expect(isPaid(cuts, 0.3)).toBe(true);
});

test("an attack that looks whole is paid as half where that costs next to no agreement", () => {
  const whole = [...plain, ...wholeReplies(1000, 1, 2), ...wholeReplies(2, 0.3, 2)];
  const [, high] = cutPair([...whole, ...wholeReplies(1, 0.3, 1, true)], scale);
  expect(high).toBeGreaterThan(0.3);
  expect(high).toBeLessThanOrEqual(1);
});

test("where no attack is overpaid the cuts agree as well as they can", () => {
  const cuts = cutPair([...plain, ...plain, ...replies(1, -0.5, 0), ...replies(1, 0.5, 1)], scale);
  expect(isPaid(cuts, -0.5)).toBe(false);
  expect(isPaid(cuts, 0.5)).toBe(true);
});
