import { draw } from "#core/service/chance";
import type { TrainingReply } from "./example";
import { settings } from "./settings";

/** A text that ends in one of these, or in an emoji, is finished; else a sentence more would go on with its last one. */
const finished = /[.!?…。！？]["”»」)]*$|\p{Extended_Pictographic}\uFE0F?$/u;

/**
 * The replies, and some of them (`settings.smallTalk`) once more with a sentence of small talk in front or behind, labelled
 * as they were: what has nothing to do with the matter earns nothing and costs nothing, whatever deeds, days and moods it names.
 * @param sentences nothing is added where there are none; the same replies and sentences always give the same
 */
export function withSmallTalk(replies: readonly TrainingReply[], sentences: readonly string[]): TrainingReply[] {
  if (sentences.length === 0) return [...replies];
  return replies.flatMap((given, at) => {
    const isPadded = draw(settings.seed, `padded ${at}`, 100) < 100 * settings.smallTalk;
    if (!isPadded) return [given];
    const sentence = sentences[draw(settings.seed, `small talk ${at}`, sentences.length)] as string;
    const isInFront = draw(settings.seed, `in front ${at}`, 3) === 0;
    return [given, { ...given, reply: isInFront ? joined(sentence, given.reply) : joined(given.reply, sentence) }];
  });
}

function joined(first: string, second: string): string {
  const isHan = /\p{Script=Han}/u.test(second);
  if (!finished.test(first.trimEnd())) return `${first}\n${second}`;
  return isHan ? `${first}${second}` : `${first} ${second}`;
}
