import type { Criterion, Level, Scores } from "#core/service/criteria";
import type { Move } from "#core/service/moves";
import type { Play } from "./play";
import type { Rule, Scenario } from "./scenario";
import type { CompactJudgement } from "./session";
import type { Choice, Turn } from "./turn";

/** What an answer comes to, the same for a choice and for free text: the one rubric of a turn. */
export interface Outcome {
  readonly understood: boolean;
  /** A level that is not there is 0. */
  readonly scores: Partial<Scores>;
  readonly moves: readonly { readonly move: Move; readonly stock: boolean }[];
  readonly told: readonly string[];
  readonly wrong: readonly string[];
  /** Facts that the turn asks for and that nobody has told yet. */
  readonly missing: readonly string[];
  /** Rules kept or broken by this answer. */
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  /** Allowances that are granted with this answer, and what they cost. */
  readonly gives: readonly string[];
  readonly cost: number;
  /** What of the cost counts against the trainee's own budget. */
  readonly ownCost: number;
}

type Answer = Pick<Outcome, "understood" | "scores" | "moves" | "told" | "wrong" | "gives"> &
  Pick<CompactJudgement, "rules">;

/** A choice as an answer: its moves are never stock, since its words are the author's. */
export function answerOfChoice(choice: Choice): Answer {
  const { scores, tells, rules, gives } = choice;
  const moves = choice.moves.map((move) => ({ move, stock: false }));
  return { understood: true, scores, moves, told: tells, wrong: [], rules, gives };
}

/** Works out an answer's outcome in the turn where it was given. */
export function outcomeOf(scenario: Scenario, play: Play, turn: Turn, answer: Answer): Outcome {
  const granted = grant(scenario, play, answer.gives);
  const moves = withOverpromise(scenario, play, answer, granted);
  const found = scenario.rules.filter((rule) => isFound(rule, moves, answer)).map((rule) => rule.id);
  const told = answer.told.filter((fact) => !answer.wrong.includes(fact));
  return {
    understood: answer.understood,
    scores: answer.scores,
    moves,
    told,
    wrong: answer.wrong,
    missing: turn.tell.filter((fact) => !told.includes(fact) && !play.told.includes(fact)),
    kept: found.filter((rule) => !turn.mustNot.includes(rule)),
    broken: [
      ...turn.mustNot.filter((rule) => found.includes(rule)),
      ...turn.mustFirst.filter((rule) => !found.includes(rule) && !play.kept.includes(rule)),
    ],
    gives: granted.ids,
    cost: granted.cost,
    ownCost: granted.ownCost,
  };
}

/** The levels that count in a turn: those it asks for; a broken rule fails the turn, however kind the reply. */
export function levelsThatCount(turn: Turn, outcome: Outcome): Partial<Record<Criterion, Level>> {
  const failed = outcome.broken.length > 0;
  const levels: Partial<Record<Criterion, Level>> = {};
  for (const criterion of turn.asks) levels[criterion] = failed ? 0 : (outcome.scores[criterion] ?? 0);
  return levels;
}

function isFound(rule: Rule, moves: Outcome["moves"], answer: Answer): boolean {
  return (
    answer.rules.includes(rule.id) ||
    moves.some(({ move }) => rule.moves.includes(move)) ||
    answer.told.some((fact) => rule.facts.includes(fact))
  );
}

interface Grant {
  readonly ids: readonly string[];
  readonly cost: number;
  /** What of the cost counts against the trainee's own budget. */
  readonly ownCost: number;
  /** Whether something was promised that is beyond the trainee's authority. */
  readonly beyond: boolean;
}

/** Grants what the authority covers, in the order attached (playbook row E1). */
function grant(scenario: Scenario, play: Play, asked: readonly string[]): Grant {
  let granted: Grant = { ids: [], cost: 0, ownCost: 0, beyond: false };
  for (const id of asked) {
    if (play.gave.includes(id) || granted.ids.includes(id)) continue;
    const price = priceOf(scenario, play, id, play.ownSpent + granted.ownCost);
    if (price === undefined) granted = { ...granted, beyond: true };
    else {
      const own = needsSupervisor(scenario, id) ? 0 : price;
      granted = { ...granted, ids: [...granted.ids, id], cost: granted.cost + price, ownCost: granted.ownCost + own };
    }
  }
  return granted;
}

/** What giving an allowance costs when so much is spent already; undefined where it is beyond the trainee's authority. */
export function priceOf(scenario: Scenario, play: Play, id: string, ownSpent = play.ownSpent): number | undefined {
  const allowance = scenario.authority.allowances.find((known) => known.id === id);
  if (allowance === undefined) return undefined;
  if (needsSupervisor(scenario, id)) return play.supervisor ? allowance.cost : undefined;
  return ownSpent + allowance.cost <= scenario.authority.budget ? allowance.cost : undefined;
}

/** What is left of the trainee's own budget. What the supervisor allows is charged, and not held against it. */
export function budgetLeft({ authority }: Scenario, { ownSpent }: Play): number {
  return Math.max(0, authority.budget - ownSpent);
}

function needsSupervisor({ authority }: Scenario, id: string): boolean {
  return authority.supervisor?.allows.includes(id) ?? false;
}

/** Compensation in words alone is beyond authority where nothing is left that could be given. */
function withOverpromise(scenario: Scenario, play: Play, answer: Answer, granted: Grant): Outcome["moves"] {
  // What was given before may be spoken of again without being promised anew.
  const inWordsOnly = makes(answer, "offer_compensation") && granted.ids.length === 0 && play.gave.length === 0;
  const overpromised = granted.beyond || (inWordsOnly && nothingLeft(scenario, play));
  if (!overpromised || makes(answer, "overpromise")) return answer.moves;
  return [...answer.moves, { move: "overpromise", stock: false }];
}

function makes({ moves }: Answer, wanted: Move): boolean {
  return moves.some(({ move }) => move === wanted);
}

/** Whether there is no allowance that the trainee could give now. */
function nothingLeft(scenario: Scenario, play: Play): boolean {
  return scenario.authority.allowances.every(({ id }) => priceOf(scenario, play, id) === undefined);
}
