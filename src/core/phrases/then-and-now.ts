import { wholeAttempts } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { type Criterion, criteria, type Level } from "#core/service/criteria";
import { type OwnReply, ownReplies } from "./replies";

/** A reply of the first week beside the latest one that was asked for the same. */
export interface ThenAndNow {
  readonly criterion: Criterion;
  readonly early: OwnReply;
  readonly late: OwnReply;
  /** Both answered the same words of the same customer. */
  readonly same: boolean;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** For each criterion the weakest reply of the first week, beside the latest one since: to the same customer where there is one. */
export function thenAndNow(attempts: readonly AttemptRecord[]): ThenAndNow[] {
  const whole = wholeAttempts(attempts);
  const begun = whole[0]?.finishedAt;
  if (begun === undefined) return [];
  const replies = whole.flatMap(ownReplies);
  return criteria.flatMap((criterion) => {
    const asked = replies.filter(({ levels }) => levels[criterion] !== undefined);
    const first = asked.filter(({ attempt }) => attempt.finishedAt < begun + week);
    const pairs = first.flatMap((early) => latestBeside(early, asked, criterion) ?? []);
    // The same customer first, then where most was still missing.
    const [best] = pairs.sort(
      (left, right) =>
        Number(right.same) - Number(left.same) || levelOf(left.early, criterion) - levelOf(right.early, criterion),
    );
    return best ?? [];
  });
}

function latestBeside(early: OwnReply, asked: readonly OwnReply[], criterion: Criterion): ThenAndNow | undefined {
  const later = asked.filter(
    ({ attempt, language }) =>
      attempt.id !== early.attempt.id && attempt.finishedAt > early.attempt.finishedAt && language === early.language,
  );
  const alike = later.findLast(
    ({ attempt, turn }) => attempt.scenario === early.attempt.scenario && turn === early.turn,
  );
  const late = alike ?? later.at(-1);
  return late && { criterion, early, late, same: alike !== undefined };
}

function levelOf({ levels }: OwnReply, criterion: Criterion): Level {
  return levels[criterion] ?? 0;
}
