import { examine, presentIn } from "#core/scoring/judge";
import { cuesOf } from "#core/scoring/learned/cues";
import { outputs } from "#core/scoring/learned/outputs";
import { type SeenSentence, seeMessage, seeSentences } from "#core/scoring/learned/sentence-model";
import type { Tables } from "#core/scoring/tables";
import type { ReplyToJudge } from "#core/scoring/types";
import { criteria, type Scores } from "#core/service/criteria";
import type { Move } from "#core/service/moves";

/** A labelled reply to learn from. */
export interface TrainingReply extends ReplyToJudge {
  readonly scores: Scores;
  readonly moves: readonly Move[];
  /** Whether the customer's matter is settled when they write: the closing stage. Absent where nobody has labelled it. */
  readonly settled?: boolean;
  /** The situation: replies to one are never on both sides of a split. */
  readonly group: string;
}

/** A text by its sentences, with what the learned part should say of it. */
export interface Lesson {
  readonly sentences: readonly SeenSentence[];
  /** 1 or 0 per output of the learned part. */
  readonly wanted: Uint8Array;
}

/** A labelled reply as both steps of the training see it. */
export interface Example extends Lesson {
  readonly reply: TrainingReply;
  readonly present: readonly string[];
  /** What the customer wrote. */
  readonly message: SeenSentence;
}

export function exampleOf(reply: TrainingReply, tables: Tables): Example {
  const examined = examine(reply, tables);
  return {
    reply,
    sentences: seeSentences(examined.read, cuesOf(examined.read, examined.findings), tables.words.script),
    message: seeMessage(examined.customer, tables.words.script),
    present: presentIn(reply, examined),
    wanted: Uint8Array.from(outputs, (output) => (isWanted(output, reply) ? 1 : 0)),
  };
}

/** What the customers of these examples wrote, each message once, with whether their matter was settled, where that is labelled. */
export function messagesOf(examples: readonly Example[]): Lesson[] {
  const messages = new Map(examples.map((example) => [example.reply.customer, example]));
  return [...messages.values()].flatMap(({ message, reply: { settled } }) => {
    return settled === undefined ? [] : [{ sentences: [message], wanted: Uint8Array.of(settled ? 1 : 0) }];
  });
}

function isWanted(output: string, { scores, moves }: TrainingReply): boolean {
  const criterion = criteria.find((name) => output.startsWith(`${name}.`));
  return criterion ? output === `${criterion}.${scores[criterion]}` : (moves as readonly string[]).includes(output);
}
