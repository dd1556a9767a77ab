import { outputs, outputsOfExchanges } from "#core/scoring/learned/outputs";
import type { LearnedFile } from "#core/scoring/learned/sentence-model";
import type { Tables } from "#core/scoring/tables";
import type { TopicalFile } from "#core/scoring/topic/topic-tables";
import type { WeighingFile } from "#core/scoring/weighing";
import { longHash } from "#core/service/hash";
import { type Example, exampleOf, exchangeOf, type TrainingReply } from "./example";
import { fitSentences, strongestOf, wholeOf } from "./fit-sentences";
import { fitTopics } from "./fit-topics";
import { fitWeighing, type Heard } from "./fit-weighing";
import { dealt } from "./folds";
import { settings } from "./settings";
import { withSmallTalk } from "./small-talk";
import { asModelFile, asShipped } from "./whole-numbers";

/** What there is to learn from in one language. */
export interface TrainingSet {
  readonly tables: Tables;
  readonly replies: readonly TrainingReply[];
  /** Sentences that earn nothing in any reply. */
  readonly smallTalk: readonly string[];
}

/** What the training writes: a file per language, and one for all. */
export interface Trained {
  readonly learned: ReadonlyMap<string, LearnedFile>;
  readonly weighing: WeighingFile;
}

/**
 * Trains both steps. The second learns from what the first says of situations that it has not seen (cross-fitting), else
 * it would believe the first too much; then the first learns from everything.
 * @param sets by language; the same sets always give the same result, to the last bit
 */
export function train(sets: ReadonlyMap<string, TrainingSet>): Trained {
  const learned = new Map<string, LearnedFile>();
  const heard: Heard[] = [];
  for (const [language, set] of sets) {
    const examples = withSmallTalk(set.replies, set.smallTalk).map((reply) => exampleOf(reply, set.tables));
    heard.push(...crossFitted(examples));
    learned.set(language, {
      trainedOn: trainedOn(set),
      sentences: asModelFile(fitSentences(examples, settings.sentences), outputs),
      exchanges: asModelFile(fitSentences(examples.map(exchangeOf), settings.exchanges), outputsOfExchanges),
    });
  }
  const hash = longHash([...learned.values()].map((file) => file.trainedOn).join());
  return { learned, weighing: { trainedOn: hash, ...fitWeighing(heard) } };
}

/** Learns of every language what tells an answer to somebody else. It hangs on no other part, and takes a moment. */
export function trainTopics(sets: ReadonlyMap<string, TrainingSet>): ReadonlyMap<string, TopicalFile> {
  return new Map(
    [...sets].map(([language, { tables, replies }]) => {
      return [language, { trainedOn: topicsTrainedOn(replies, tables), ...fitTopics(replies, tables) }];
    }),
  );
}

/** A hash of what is learned of topics from: replies, how words are read, and the lists of topical words. */
export function topicsTrainedOn(replies: readonly TrainingReply[], { topics, words, rulesVersion }: Tables): string {
  const lists = [[...topics.words], [...topics.beginnings], words.script, words.stemLength];
  return longHash(JSON.stringify([settings.topics, settings.seed, rulesVersion, lists, replies]));
}

/** A hash of what a language is trained on: its labelled replies, its small talk and its rules. */
export function trainedOn({ replies, smallTalk, tables }: TrainingSet): string {
  const { topics: _beside, ...own } = settings;
  const heard = replies.map(({ context: _, ...reply }) => reply);
  return longHash(JSON.stringify([own, tables.rulesVersion, heard, smallTalk]));
}

function crossFitted(examples: readonly Example[]): Heard[] {
  const foldOf = dealt(examples.map(({ reply }) => reply.group));
  return Array.from({ length: settings.folds }, (_, fold) => fold).flatMap((fold) => {
    const seen = examples.filter(({ reply }) => foldOf.get(reply.group) !== fold);
    const sentences = asShipped(fitSentences(seen, settings.sentences));
    const exchanges = asShipped(fitSentences(seen.map(exchangeOf), settings.exchanges));
    const left = examples.filter(({ reply }) => foldOf.get(reply.group) === fold);
    return left.map((example) => ({
      example,
      values: strongestOf(sentences, example),
      whole: wholeOf(exchanges, example),
    }));
  });
}
