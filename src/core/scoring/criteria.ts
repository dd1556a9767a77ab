import type { Level } from "#core/service/criteria";
import { type Move, moves } from "#core/service/moves";
import { type Features, found, holds, namesIn } from "./conditions";
import type { CriterionRow, CriterionRules } from "./rules";
import type { JudgedCriterion, Reason } from "./types";

const allMoves: ReadonlySet<string> = new Set(moves);

/** Adds up a criterion's table and says which rows spoke. */
export function weigh(rules: CriterionRules, features: Features): JudgedCriterion {
  const rows = rules.rows.filter(({ when }) => holds(when, features));
  const points = rows.reduce((sum, row) => sum + row.points, 0);
  const level = bounded(points >= rules.cuts[1] ? 2 : points >= rules.cuts[0] ? 1 : 0, rows);
  const reasons = rows.map((row) => reasonOf(row, features));
  return { level, reasons: reasons.length > 0 ? reasons : [{ key: rules.otherwise }] };
}

/** The lowest cap wins over everything; without a cap the highest floor counts. */
function bounded(level: Level, rows: readonly CriterionRow[]): Level {
  const floor = Math.max(level, ...rows.map(({ min }) => min ?? 0));
  return Math.min(floor, ...rows.map(({ max }) => max ?? 2)) as Level;
}

function reasonOf({ key, when, shows }: CriterionRow, features: Features): Reason {
  const name = shows ?? namesIn(when).find((candidate) => found(candidate, features).length > 0);
  const finding = name === undefined ? undefined : found(name, features)[0];
  if (!finding) return { key };
  const span = { start: finding.start, end: finding.end };
  return allMoves.has(finding.name) ? { key, move: finding.name as Move, span } : { key, span };
}
