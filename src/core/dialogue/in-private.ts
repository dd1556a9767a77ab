import type { Scenario } from "./scenario";

/**
 * For each shown line of a transcript whether it was said in private. A turn that moves the talk moves its own lines too;
 * a line without a turn of its own (the last words) stays where the talk was.
 */
export function inPrivate(scenario: Scenario, lines: readonly { readonly turn: string }[]): boolean[] {
  let hidden = false;
  return lines.map(({ turn }) => {
    hidden = scenario.turns[turn]?.private ?? hidden;
    return hidden;
  });
}
