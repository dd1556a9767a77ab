import { wholeAttempts } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { type Criterion, criteria, type Level } from "#core/service/criteria";
import { type OwnReply, ownReplies } from "./replies";

/** A reply of the first week beside the latest one that was asked for the same. */
export interface ThenAndNow {
  readonly criterion: Criterion;
  readonly then: OwnReply;
  readonly now: OwnReply;
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
    const pairs = first.flatMap((then) => latestBeside(then, asked, criterion) ?? []);
    // The same customer first, then where most was still missing.
    const [best] = pairs.sort(
      (left, right) =>
        Number(right.same) - Number(left.same) || levelOf(left.then, criterion) - levelOf(right.then, criterion),
    );
    return best ?? [];
  });
}

function latestBeside(then: OwnReply, asked: readonly OwnReply[], criterion: Criterion): ThenAndNow | undefined {
  const later = asked.filter(
    ({ attempt, language }) =>
      attempt.id !== then.attempt.id && attempt.finishedAt > then.attempt.finishedAt && language === then.language,
  );
  const alike = later.findLast(({ attempt, turn }) => attempt.scenario === then.attempt.scenario && turn === then.turn);
  const now = alike ?? later.at(-1);
  return now && { criterion, then, now, same: alike !== undefined };
}

function levelOf({ levels }: OwnReply, criterion: Criterion): Level {
  return levels[criterion] ?? 0;
}
