import { describe, expect, test } from "vitest";
import { scoredLanguages } from "#commands/language-tables";
import { overpaidAttacks, shareOverpaid } from "#commands/overpaid";

/**
 * Shares of attacks that may get one level, or two, more than they earn on some criterion: what is held today. The aim is 0.1
 * and 0.03; most of what is left is good answers to another case that share a word or two with this one, irony without signs, and blame in warm words.
 */
const most = { one: 0.15, two: 0.105 };

describe.each(scoredLanguages())("attacks in %s", (language) => {
  const attacks = overpaidAttacks(language);

  test("there are at least sixty, of every tactic", () => {
    expect(attacks.length).toBeGreaterThanOrEqual(60);
    expect(new Set(attacks.map(({ tactic }) => tactic)).size).toBe(6);
  });

  test("no more of them get more than they earn", () => {
    expect(shareOverpaid(attacks, 2)).toBeLessThanOrEqual(most.two);
    expect(shareOverpaid(attacks, 1)).toBeLessThanOrEqual(most.one);
  });
});
