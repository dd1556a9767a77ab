import { examine, presentIn } from "#core/scoring/examine";
import { cuesOf } from "#core/scoring/learned/cues";
import { type Exchange, seeExchange } from "#core/scoring/learned/exchange";
import { outputs, outputsOfExchanges } from "#core/scoring/learned/outputs";
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
  /** How it was written to be paid for what it does not do; undefined where it was not. */
  readonly tactic?: string;
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
  /** The same reply with what it answers. */
  readonly exchange: Exchange;
}

export function exampleOf(reply: TrainingReply, tables: Tables): Example {
  const examined = examine(reply, tables);
  const { script } = tables.words;
  const sentences = seeSentences(examined.read, cuesOf(examined.read, examined.findings), script);
  return {
    reply,
    sentences,
    exchange: seeExchange(sentences, examined.customer, script),
    present: presentIn(reply, examined, tables),
    wanted: wantedOf(outputs, reply),
  };
}

/** An example as a lesson on whole exchanges. */
export function exchangeOf({ exchange, reply }: Example): Lesson {
  return { sentences: [exchange.whole], wanted: wantedOf(outputsOfExchanges, reply) };
}

function wantedOf(names: readonly string[], reply: TrainingReply): Uint8Array {
  return Uint8Array.from(names, (output) => (isWanted(output, reply) ? 1 : 0));
}

function isWanted(output: string, { scores, moves, tactic }: TrainingReply): boolean {
  const criterion = criteria.find((name) => output.startsWith(`${name}.`));
  if (criterion) return output === `${criterion}.${scores[criterion]}`;
  return output === tactic || (moves as readonly string[]).includes(output);
}
