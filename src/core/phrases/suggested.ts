import type { AttemptRecord } from "#core/progress/records";
import type { PhraseRecord } from "./phrase";
import { earnedAll, type OwnReply, ownReplies } from "./replies";

/** So many are offered at once: a longer list is not read. */
const most = 5;

/** Replies that earned all that was asked of them and are not kept yet, the latest first. */
export function suggestedPhrases(attempts: readonly AttemptRecord[], kept: readonly PhraseRecord[]): OwnReply[] {
  const texts = new Set(kept.map(({ text }) => text));
  const found: OwnReply[] = [];
  for (const attempt of [...attempts].sort((left, right) => right.finishedAt - left.finishedAt)) {
    for (const reply of ownReplies(attempt)) {
      if (!earnedAll(reply) || texts.has(reply.text)) continue;
      texts.add(reply.text);
      found.push(reply);
      if (found.length === most) return found;
    }
  }
  return found;
}
