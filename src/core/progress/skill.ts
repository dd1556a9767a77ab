import type { TurnResult } from "#core/dialogue/events";
import { type Criterion, criteria } from "#core/service/criteria";
import { type Cases, caseOf } from "./about";
import type { AttemptRecord } from "./records";

/** So few judged replies say nothing yet. */
export const enoughReplies = 8;

/** How many of the latest judged replies a band looks at: what was learned should show. */
export const latestReplies = 24;

/** How well something is done, in words and not in numbers. */
export const bands = ["finding", "steady", "strong"] as const;
export type Band = (typeof bands)[number];

/** A band and what it rests on. */
export interface Skill {
  /** None before there are enough judged replies. */
  readonly band?: Band;
  readonly mean: number;
  /** Judged replies that there are in all, and the conversations that they come from. */
  readonly replies: number;
  readonly conversations: number;
}

/** What a trainee can do: by criterion and by playbook row; what was practised stands apart. */
export interface Skills {
  readonly criteria: ReadonlyMap<Criterion, Skill>;
  readonly rows: ReadonlyMap<string, Skill>;
  readonly practised: ReadonlyMap<Criterion, Skill>;
}

/** Ids of the attempts at which the trainee met a variant for the first time. Attempts come in the order of time. */
export function firstMeetings(attempts: readonly AttemptRecord[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const firsts = new Set<string>();
  for (const { id, scenario, variant, practice } of attempts) {
    const met = `${scenario} ${variant}`;
    if (!practice && !seen.has(met)) firsts.add(id);
    seen.add(met);
  }
  return firsts;
}

/**
 * Skills, from first attempts on unseen variants alone, and there from replies without ready answers in view and without
 * a second go. All other judged replies are practice.
 * @param attempts in the order of time
 */
export function skillsOf(attempts: readonly AttemptRecord[], cases: Cases): Skills {
  const firsts = firstMeetings(attempts);
  const [own, rows, practised] = [new Tallies<Criterion>(), new Tallies<string>(), new Tallies<Criterion>()];
  for (const attempt of attempts) {
    const trains = caseOf(attempt, cases)?.trains ?? [];
    for (const turn of attempt.turns) {
      const levels = levelsOf(turn);
      const counts = firsts.has(attempt.id) && isUnaided(turn, attempt);
      for (const [criterion, level] of levels) (counts ? own : practised).add(criterion, level, attempt.id);
      if (!counts || levels.length === 0) continue;
      const mean = levels.reduce((sum, [, level]) => sum + level, 0) / levels.length;
      for (const row of trains) rows.add(row, mean, attempt.id);
    }
  }
  return { criteria: own.skills(), rows: rows.skills(), practised: practised.skills() };
}

function levelsOf({ levels }: TurnResult): [Criterion, number][] {
  return criteria.flatMap((criterion) => {
    const level = levels[criterion];
    return level === undefined ? [] : [[criterion, level]];
  });
}

/** Answered without ready answers in view, and at the first go. */
function isUnaided({ turn, opened }: TurnResult, { redone = [] }: AttemptRecord): boolean {
  return !opened.includes("choices") && !redone.includes(turn);
}

/** The band of a mean level from 0 to 2: the words change half-way between the levels. */
export function bandOf(mean: number): Band {
  if (mean < 0.75) return "finding";
  return mean < 1.5 ? "steady" : "strong";
}

/** Levels by name, in the order of time. */
class Tallies<Name> {
  readonly #found = new Map<Name, { levels: number[]; conversations: number; last: string }>();

  add(name: Name, level: number, attempt: string): void {
    const found = this.#found.get(name) ?? { levels: [], conversations: 0, last: "" };
    found.levels.push(level);
    if (found.last !== attempt) found.conversations += 1;
    found.last = attempt;
    this.#found.set(name, found);
  }

  skills(): ReadonlyMap<Name, Skill> {
    const result = new Map<Name, Skill>();
    for (const [name, { levels, conversations }] of this.#found) {
      const latest = levels.slice(-latestReplies);
      const mean = latest.reduce((sum, level) => sum + level, 0) / latest.length;
      const band = levels.length < enoughReplies ? {} : { band: bandOf(mean) };
      result.set(name, { ...band, mean, replies: levels.length, conversations });
    }
    return result;
  }
}
