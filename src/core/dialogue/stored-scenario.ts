import * as v from "valibot";
import { quickCheck } from "./quick-check";
import { type Scenario, type StoredScenario, storedScenarioSchema } from "./scenario";
import { foldTurn, unfoldTurn } from "./turn";

const fits = quickCheck(storedScenarioSchema);

/** A scenario as it is stored: the turns without what is empty in them. */
export function foldScenario(scenario: Scenario): StoredScenario {
  return { ...scenario, turns: mapped(scenario.turns, foldTurn) };
}

/**
 * A stored scenario, checked and whole. The quick check comes first; what it does not know for sound, the schema judges.
 * @throws ValiError where it has not a scenario's shape
 */
export function unfoldScenario(content: unknown): Scenario {
  const stored = fits(content) ? (content as StoredScenario) : v.parse(storedScenarioSchema, content);
  return { ...stored, turns: mapped(stored.turns, unfoldTurn) };
}

function mapped<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  // A copy written over: a long story has thousands of turns, and lists of their entries cost as much as the rest.
  const changed: Record<string, From | To> = { ...record };
  for (const key of Object.keys(record)) changed[key] = change(record[key] as From);
  return changed as Record<string, To>;
}
