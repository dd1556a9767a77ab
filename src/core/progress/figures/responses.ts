import { type Channel, channels } from "#core/service/channels";
import { responseTargets } from "#core/service/response-targets";
import { type Cases, caseOf } from "../about";
import type { AttemptRecord } from "../records";

/** How quickly customers of one channel were answered (playbook row M3). */
export interface Responses {
  readonly channel: Channel;
  /** Conversations in which time ran. */
  readonly timed: number;
  /** How many of them had their first answer within `target` minutes. */
  readonly within: number;
  readonly target: number;
  /** The longest wait for any answer, in minutes, and the conversation that it was in. */
  readonly longest: number;
  readonly slowest: AttemptRecord;
}

/** First answers and longest waits by channel, for the channels on which time ran. */
export function responsesOf(whole: readonly AttemptRecord[], cases: Cases): Responses[] {
  const found = new Map<Channel, Responses>();
  for (const attempt of whole) {
    const channel = caseOf(attempt, cases)?.channel;
    const { waits } = attempt;
    if (waits === undefined || channel === undefined) continue;
    const target = responseTargets[channel];
    const before = found.get(channel) ?? { channel, timed: 0, within: 0, target, longest: -1, slowest: attempt };
    const slower = waits.longest > before.longest;
    found.set(channel, {
      ...before,
      timed: before.timed + 1,
      within: before.within + (waits.first <= target ? 1 : 0),
      ...(slower && { longest: waits.longest, slowest: attempt }),
    });
  }
  return channels.flatMap((channel) => found.get(channel) ?? []);
}
