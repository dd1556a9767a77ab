import { answerWorth } from "#core/dialogue/answer-worth";
import { lineIds } from "#core/dialogue/line-ids";
import type { Scenario } from "#core/dialogue/scenario";
import { wordingsOf } from "#core/dialogue/texts";
import type { Turn } from "#core/dialogue/turn";
import type { Path, Report } from "../diagnostics";
import type { Line } from "../lines";

/**
 * Checks that the longest choice is not the best one in more than half of a language's choice turns:
 * otherwise trainees learn to pick the longest.
 */
export function checkChoiceLengths(
  scenario: Scenario,
  lines: ReadonlyMap<string, Line>,
  report: Report,
  path: Path,
): void {
  const turns = Object.entries(scenario.turns).filter(([, turn]) => turn.choices.length > 1);
  const given = turns.filter(([id, turn]) => longestIsBest(id, turn, lines)).map(([id]) => id);
  if (given.length * 2 <= turns.length) return;
  report(
    "longest-is-best",
    path,
    `In ${given.length} of ${turns.length} choice turns the longest choice is the best one (${given.join(", ")}). Shorten good choices, or lengthen poor ones.`,
  );
}

function longestIsBest(id: string, turn: Turn, lines: ReadonlyMap<string, Line>): boolean {
  const lengths = turn.choices.map((choice) => lengthOf(lines.get(lineIds.choice(id, choice.id))));
  const worths = turn.choices.map((choice) => answerWorth(choice, turn));
  const longest = Math.max(...lengths);
  const best = Math.max(...worths);
  return turn.choices.every((_, index) => lengths[index] !== longest || worths[index] === best);
}

function lengthOf(line: Line | undefined): number {
  return Math.max(...wordingsOf(line?.prose ?? "").map(({ length }) => length));
}
