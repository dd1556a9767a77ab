import { type Criterion, criteria } from "#core/service/criteria";
import { rowOfCriterion, rowOfMove } from "#core/service/move-rows";
import { servingMoves } from "#core/service/serving-moves";
import type { Skill, Skills } from "../skill";
import { isFree, pickCustomer } from "./customers";
import type { Adviser } from "./situation";

/** The weakest criterion that has a band and is not strong, with a customer whose rows train it. */
export const weakCriterion: Adviser = (situation, taken) => {
  const weakest = weakestOf(situation.skills);
  if (weakest === undefined) return undefined;
  const { criterion, band } = weakest;
  const rows = rowsFor(criterion);
  const trains = pickCustomer(situation, (entry) => isFree(entry, taken) && entry.trains.some((row) => rows.has(row)));
  const anybody = trains ?? pickCustomer(situation, (entry) => isFree(entry, taken));
  return anybody && { kind: "criterion", scenario: anybody.id, criterion, band };
};

function weakestOf({ criteria: skills }: Skills) {
  const weak = criteria.flatMap((criterion) => {
    const { band, mean } = skills.get(criterion) ?? ({ mean: 0 } satisfies Partial<Skill> as Partial<Skill>);
    return band === undefined || band === "strong" ? [] : [{ criterion, band, mean: mean ?? 0 }];
  });
  return weak.sort((left, right) => left.mean - right.mean)[0];
}

/** The playbook rows that train a criterion: its own, and those of the moves that serve it. */
function rowsFor(criterion: Criterion): ReadonlySet<string> {
  return new Set([rowOfCriterion[criterion], ...servingMoves[criterion].map((move) => rowOfMove[move])]);
}
