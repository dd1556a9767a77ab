import { quickCheck } from "#core/dialogue/quick-check";
import { nextSteps } from "#core/progress/next-step";
import { type AttemptRecord, attemptRecord } from "#core/progress/records";
import { serviceFigures } from "#core/progress/service-figures";
import { skillsOf } from "#core/progress/skill";
import { criteria, type Level } from "#core/service/criteria";
import { ending, smallAttempt, smallTurn } from "../../../../test/support/small-records";

const fits = quickCheck(attemptRecord);

/** So many finished conversations of a learner, spread over scenarios, variants, channels and results. */
export function manyAttempts(count: number, learner = "learner"): AttemptRecord[] {
  return Array.from({ length: count }, (_, index) => attemptLike(index, learner));
}

/** Opens saved attempts as the app does: checks each against its schema, then works out all that is shown first. */
export function openAttempts(saved: readonly unknown[]): number {
  const attempts = saved.filter((value) => fits(value)) as AttemptRecord[];
  const skills = skillsOf(attempts, new Map());
  const figures = serviceFigures(attempts, [], new Map());
  const steps = nextSteps({ now: attempts.length, attempts, skills, entries: [], open: [] });
  return skills.rows.size + figures.satisfaction.rated + steps.length;
}

function attemptLike(index: number, learner: string): AttemptRecord {
  const level = (index % 3) as Level;
  const line = { text: "I am sorry that it came broken.", turn: "opening", language: "en" } as const;
  return smallAttempt({
    learner,
    id: `${index}`,
    scenario: `scenario-${index % 24}`,
    mode: "alone",
    variant: `variant-${index % 4}`,
    practice: index % 9 === 0,
    startedAt: index,
    finishedAt: index,
    transcript: Array.from({ length: 16 }, (_, place) => {
      return place % 2 === 0 ? { ...line, who: "customer", mood: place - 8 } : { ...line, who: "trainee" };
    }),
    turns: Array.from({ length: 8 }, (_, place) =>
      smallTurn({
        turn: `turn-${place}`,
        levels: { [criteria[place % 4] as (typeof criteria)[number]]: level },
        moves: ["apologise", "commit_action"],
        told: ["day"],
      }),
    ),
    criteria: { empathy: level },
    overall: level,
    ending: { ...ending(level === 0 ? "lost" : "satisfied"), rating: level + 2 },
    spent: level,
    about: { channel: "chat", touchpoint: "use", difficulty: 1, trains: ["S8", "L4"] },
    waits: { first: level, longest: level },
  });
}
