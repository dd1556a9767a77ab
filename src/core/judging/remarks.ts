import type { TurnResult } from "#core/dialogue/events";
import type { Span } from "#core/scoring/types";
import type { Criterion } from "#core/service/criteria";
import { rowOfCriterion, rowOfMove } from "#core/service/move-rows";
import { type HarmfulMove, type HelpfulMove, isHarmful, type Move } from "#core/service/moves";
import { servingMoves } from "#core/service/serving-moves";
import type { Suggestions } from "./examples";
import type { JudgedInTurn } from "./judge-in-turn";

/** What a remark is about. */
export type RemarkAbout =
  | { readonly type: "rule"; readonly rule: string }
  | { readonly type: "fact"; readonly fact: string; readonly is: "wrong" | "missing" | "told" }
  | { readonly type: "move"; readonly move: Move }
  | { readonly type: "criterion"; readonly criterion: Criterion; readonly level: 0 | 1 | 2 };

/** One thing worth saying about a turn, with its evidence in the trainee's own words and the principle behind it. */
export interface Remark {
  readonly turn: string;
  readonly about: RemarkAbout;
  /** Whether it earned or cost. */
  readonly good: boolean;
  /** The greater, the more it matters. */
  readonly weight: number;
  readonly spans: readonly Span[];
  /** The playbook row that it rests on. */
  readonly row: string;
  /** For a criterion that was not reached: the helpful move that was still missing. */
  readonly missing?: HelpfulMove;
  /** For a criterion that was not reached: words that would have earned it in this turn. */
  readonly example?: string;
  /** For a criterion that was reached: the moves that earned it, those that serve it best first, where they stand in the reply. */
  readonly earned?: readonly Earned[];
}

/** A move that earned a criterion, in its place. */
export interface Earned extends Span {
  readonly move: HelpfulMove;
}

/** How much a harmful move matters beside others; all others weigh the same. */
const heavy: Partial<Record<HarmfulMove, number>> = {
  dismiss_feeling: 3,
  push_away: 3,
  blame_customer: 3,
  argue: 2,
  flat_refusal: 2,
  cold_transfer: 2,
  overpromise: 2,
  non_apology: 1,
};

/** So many moves are named, at most, that earned a criterion: more would not be read. */
const mostEarned = 2;

/** How much a level matters: an absent criterion most, a half one least. */
const weightOfLevel = [50, 30, 40] as const;

/**
 * Every remark on an answered turn, the weightiest first. Broken rules and wrong facts come before harmful moves,
 * those before what is missing; what was earned is weighed apart, so that there is always something good to say.
 * @param found spans of the reply, where it was free text; without it remarks carry no spans
 * @param suggestions how to earn what was not reached
 */
export function remarksOn(result: TurnResult, found?: JudgedInTurn, suggestions: Suggestions = {}): Remark[] {
  const remark = (
    about: RemarkAbout,
    good: boolean,
    weight: number,
    row: string,
    spans: readonly Span[] = [],
  ): Remark => {
    return { turn: result.turn, about, good, weight, row, spans };
  };
  const spansOf = (move: Move) => (found?.judgement.moves ?? []).filter((one) => one.move === move).map(asSpan);
  const remarks = [
    ...result.broken.map((rule) => remark({ type: "rule", rule }, false, 100, "L11")),
    ...result.wrong.map((fact) =>
      remark({ type: "fact", fact, is: "wrong" }, false, 90, "L11", factSpans(found, fact)),
    ),
    ...result.moves.filter(isHarmful).map((move) => {
      return remark({ type: "move", move }, false, 60 + 10 * (heavy[move] ?? 0), rowOfMove[move], spansOf(move));
    }),
    ...levelsOf(result).map(([criterion, level]) => {
      const about = { type: "criterion", criterion, level } as const;
      const plain = remark(about, level === 2, weightOfLevel[level], rowOfCriterion[criterion]);
      // What is missing has no place in the reply; only what earned the whole level is shown in its words.
      if (level !== 2) return { ...plain, ...suggestions[criterion] };
      return { ...plain, ...earnedBy(found, criterion) };
    }),
    ...result.missing.map((fact) => remark({ type: "fact", fact, is: "missing" }, false, 35, "L11")),
    ...result.moves
      .filter((move) => !isHarmful(move))
      .map((move) => {
        return remark({ type: "move", move }, true, spansOf(move).length > 0 ? 20 : 10, rowOfMove[move], spansOf(move));
      }),
    ...result.told.map((fact) => remark({ type: "fact", fact, is: "told" }, true, 15, "L11", factSpans(found, fact))),
  ];
  return remarks.sort((left, right) => right.weight - left.weight);
}

/** The one remark that a coach makes after a turn: what cost most, or else what earned most. */
export function coachRemark(remarks: readonly Remark[]): Remark | undefined {
  return remarks.find(({ good }) => !good) ?? remarks[0];
}

/** The two remarks that matter most in a whole conversation: what earned most first, then what cost most. */
export function keyRemarks(remarks: readonly Remark[]): Remark[] {
  const heaviest = (good: boolean) =>
    remarks
      .filter((one) => one.good === good)
      .reduce<Remark | undefined>((best, one) => {
        return best === undefined || one.weight > best.weight ? one : best;
      }, undefined);
  return [heaviest(true), heaviest(false)].flatMap((one) => one ?? []);
}

function levelsOf(result: TurnResult): [Criterion, 0 | 1 | 2][] {
  return Object.entries(result.levels) as [Criterion, 0 | 1 | 2][];
}

/** What earned a whole criterion: the serving moves that raised it, or, where none is seen, all that raised it. */
function earnedBy(found: JudgedInTurn | undefined, criterion: Criterion): Pick<Remark, "spans" | "earned"> {
  const good = (found?.judgement.criteria[criterion].reasons ?? []).filter((reason) => reason.good);
  const earned = servingMoves[criterion]
    .flatMap((move) => good.filter((reason) => reason.move === move).map(({ span }): Earned => ({ ...span, move })))
    .slice(0, mostEarned);
  return { spans: earned.length > 0 ? earned.map(asSpan) : good.map(({ span }) => asSpan(span)), earned };
}

function factSpans(found: JudgedInTurn | undefined, fact: string): Span[] {
  return [...(found?.facts.told ?? []), ...(found?.facts.wrong ?? [])].filter(({ id }) => id === fact).map(asSpan);
}

function asSpan({ start, end }: Span): Span {
  return { start, end };
}
