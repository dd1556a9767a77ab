import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
import { faults, moodRange, mostVisits, patienceRange } from "#core/service/scenario-terms";
import type { ScenarioSource } from "./source-schema";

/** What a name can be: a whole number within a range, one of some texts, or a truth value. */
export type Range =
  | { readonly kind: "number"; readonly from: number; readonly to: number }
  | { readonly kind: "text"; readonly values: readonly string[] }
  | { readonly kind: "truth" };

/** The names that a condition may read, with their declared ranges. */
export type Scope = ReadonlyMap<string, Range>;

const truth: Range = { kind: "truth" };
const number = (from: number, to: number): Range => ({ kind: "number", from, to });

/** Names of where the conversation stands: known to every condition. */
export function standingScope(source: ScenarioSource): Scope {
  const allowances = Object.entries(source.authority.allowances ?? {});
  const mostSpent = allowances.reduce((sum, [, allowance]) => sum + allowance.cost, 0);
  return new Map<string, Range>([
    ["mood", number(moodRange.from, moodRange.to)],
    ["patience", number(patienceRange.from, patienceRange.to)],
    ["budget", number(0, source.authority.budget)],
    ["spent", number(0, mostSpent)],
    ["visits", number(1, mostVisits)],
    ["supervisor", truth],
    ["variant", { kind: "text", values: Object.keys(source.variants) }],
    ["fault", { kind: "text", values: faults }],
    ...group("told", Object.keys(source.facts ?? {})),
    ...group(
      "gave",
      allowances.map(([id]) => id),
    ),
    ...group("kept", Object.keys(source.rules ?? {})),
    ...group("ever", moves),
    ...Object.entries(source.counters ?? {}).map(([id, { from, to }]) => [`count.${id}`, number(from, to)] as const),
  ]);
}

/** Names of the answer just given: known to `answers`, `effects` and `next`. */
export function answerScope(source: ScenarioSource): Scope {
  return new Map<string, Range>([
    ...criteria.map((criterion) => [criterion, number(0, 2)] as const),
    ...group("made", moves),
    ...group("wrong", Object.keys(source.facts ?? {})),
    ...group("broke", Object.keys(source.rules ?? {})),
  ]);
}

/** Whether a name speaks of the answer just given alone. */
export function isOfAnswer(name: string): boolean {
  return criteria.some((criterion) => criterion === name) || /^(made|wrong|broke)\./.test(name);
}

function group(name: string, members: readonly string[]): [string, Range][] {
  return members.map((member) => [`${name}.${member}`, truth]);
}
