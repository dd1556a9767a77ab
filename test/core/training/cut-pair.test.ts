import { expect, test } from "vitest";
import { cutPair, type Judged } from "#core/training/cut-pair";

const scale = 256;

/** Many replies alike. */
function replies(count: number, there: number, given: Judged["given"], attack = false): Judged[] {
  const one: Judged = { totals: [there * scale, -scale], given, attack };
  return Array.from({ length: count }, () => one);
}

const plain = [...replies(500, -1, 0), ...replies(500, 1, 1)];

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
