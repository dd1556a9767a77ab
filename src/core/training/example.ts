import { examine, presentIn } from "#core/scoring/judge";
import { cuesOf } from "#core/scoring/learned/cues";
import { outputs } from "#core/scoring/learned/outputs";
import { type SeenSentence, seeSentences } from "#core/scoring/learned/sentence-model";
import type { Tables } from "#core/scoring/tables";
import type { ReplyToJudge } from "#core/scoring/types";
import { criteria, type Scores } from "#core/service/criteria";
import type { Move } from "#core/service/moves";

/** A labelled reply to learn from. */
export interface TrainingReply extends ReplyToJudge {
  readonly scores: Scores;
  readonly moves: readonly Move[];
  /** The situation: replies to one are never on both sides of a split. */
  readonly group: string;
}

/** A labelled reply as both steps of the training see it. */
export interface Example {
  readonly reply: TrainingReply;
  readonly sentences: readonly SeenSentence[];
  readonly present: readonly string[];
  /** 1 or 0 per output of the learned part. */
  readonly wanted: Uint8Array;
}

export function exampleOf(reply: TrainingReply, tables: Tables): Example {
  const examined = examine(reply, tables);
  return {
    reply,
    sentences: seeSentences(examined.read, cuesOf(examined.read, examined.findings), tables.words.script),
    present: presentIn(reply, examined),
    wanted: Uint8Array.from(outputs, (output) => (isWanted(output, reply) ? 1 : 0)),
  };
}

function isWanted(output: string, { scores, moves }: TrainingReply): boolean {
  const criterion = criteria.find((name) => output.startsWith(`${name}.`));
  return criterion ? output === `${criterion}.${scores[criterion]}` : (moves as readonly string[]).includes(output);
}
