import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
import { type Before, befores, moodRange, mostVisits, patienceRange } from "#core/service/scenario-terms";
import type { ScenarioSource } from "./source/scenario";

/** What a name can be: a whole number within a range, one of some texts, or a truth value. */
export type Range =
  | { readonly kind: "number"; readonly from: number; readonly to: number }
  | { readonly kind: "text"; readonly values: readonly string[] }
  | { readonly kind: "truth" };

/** The names that a condition may read, with their declared ranges. */
export type Scope = ReadonlyMap<string, Range>;

/** How many combinations of values may still be tried: one budget for all conditions of a file, so that none can hang. */
export interface Budget {
  left: number;
}

/** What the conditions of one story are checked with: the names before an answer, those after one, and the budget. */
export interface Scopes {
  readonly standing: Scope;
  readonly answered: Scope;
  readonly budget: Budget;
}

/** The most combinations that are tried for one file. */
export const mostTries = 200_000;

/**
 * The scopes of a story, with a whole budget.
 * @param before how the followed scenario can have ended, where that is known
 */
export function scopesOf(source: ScenarioSource, before: readonly Before[] = befores): Scopes {
  const standing = new Map([...standingScope(source), ...addedScope(source, before)]);
  return { standing, answered: new Map([...standing, ...answerScope(source)]), budget: { left: mostTries } };
}

const truth: Range = { kind: "truth" };
const number = (from: number, to: number): Range => ({
  kind: "number",
  from: Math.min(from, to),
  to: Math.max(from, to),
});

/** Names of where the conversation stands: known to every condition. */
function standingScope(source: ScenarioSource): Scope {
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
    ["fault", { kind: "text", values: faultsOf(source) }],
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

/** Names that only some stories have: of those who read along, and of an earlier conversation. */
function addedScope(source: ScenarioSource, before: readonly Before[]): [string, Range][] {
  const bystanders: [string, Range][] = [["bystanders", number(moodRange.from, moodRange.to)]];
  const earlier: [string, Range][] = [["before", { kind: "text", values: before }]];
  return [...(source.bystanders ? bystanders : []), ...(source.follows === undefined ? [] : earlier)];
}

/** Names of the answer just given: known to `answers`, `effects` and `next`. */
function answerScope(source: ScenarioSource): Scope {
  return new Map<string, Range>([
    ...criteria.map((criterion) => [criterion, number(0, 2)] as const),
    ...group("made", moves),
    ...group("wrong", Object.keys(source.facts ?? {})),
    ...group("broke", Object.keys(source.rules ?? {})),
  ]);
}

/** Whether the answer just given may by itself have made a name what it is, even one that looks back. */
export function isThroughReply(name: string): boolean {
  return criteria.some((criterion) => criterion === name) || /^(made|wrong|broke|ever|told|kept)\./.test(name);
}

/** Whether a name stands fast for the whole conversation. */
export function isGiven(name: string): boolean {
  return name === "variant" || name === "fault" || name === "before";
}

function faultsOf(source: ScenarioSource): string[] {
  return [...new Set(Object.values(source.variants).map(({ fault }) => fault))];
}

function group(name: string, members: readonly string[]): [string, Range][] {
  return members.map((member) => [`${name}.${member}`, truth]);
}
