import { isKept } from "../figures/money";
import { satisfiedFrom } from "../figures/satisfaction";
import type { AttemptRecord } from "../records";
import { isFree, lastMet, pickCustomer } from "./customers";
import type { Adviser } from "./situation";

/** So many of the same kind in a row say something. */
const inARow = 2;

/** A customer who was lost twice in a row: calmer, with the coach. The one lost last comes first. */
export const calmer: Adviser = ({ attempts, entries }, taken) => {
  const losses = new Map<string, number>();
  for (const attempt of whole(attempts)) {
    const { scenario } = attempt;
    const before = losses.get(scenario) ?? 0;
    // Taken out and put back, so that the one played last stands last.
    losses.delete(scenario);
    losses.set(scenario, isKept(attempt) ? 0 : before + 1);
  }
  const found = [...losses].findLast(([scenario, count]) => {
    return count >= inARow && entries.some((entry) => entry.id === scenario && isFree(entry, taken));
  });
  return found && { kind: "calmer", scenario: found[0], losses: found[1] };
};

/** Two wins in a row: a customer who is harder than both. */
export const harder: Adviser = (situation, taken) => {
  const { attempts, entries } = situation;
  const latest = whole(attempts).slice(-inARow);
  if (latest.length < inARow || !latest.every(isWin)) return undefined;
  const difficulties = new Map(entries.map(({ id, difficulty }) => [id, difficulty]));
  const won = Math.max(...latest.map(({ about, scenario }) => about?.difficulty ?? difficulties.get(scenario) ?? 1));
  const met = lastMet(attempts);
  const next = pickCustomer(situation, (entry) => {
    return entry.difficulty > won && !met.has(entry.id) && isFree(entry, taken);
  });
  return next && { kind: "harder", scenario: next.id, wins: inARow };
};

function isWin(attempt: AttemptRecord): boolean {
  return isKept(attempt) && attempt.ending.rating >= satisfiedFrom;
}

function whole(attempts: readonly AttemptRecord[]): AttemptRecord[] {
  return attempts.filter(({ practice }) => !practice);
}
