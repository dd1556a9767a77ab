import type { LearnedFile } from "#core/scoring/learned/sentence-model";
import type { Tables } from "#core/scoring/tables";
import { sums, type WeighingFile } from "#core/scoring/weighing";
import { longHash } from "#core/service/hash";
import { type Example, exampleOf, type TrainingReply } from "./example";
import { fitSentences, strongestOf } from "./fit-sentences";
import { fitWeighing, type Heard } from "./fit-weighing";
import { settings } from "./settings";
import { asLearnedFile } from "./whole-numbers";

/** What there is to learn from in one language. */
export interface TrainingSet {
  readonly tables: Tables;
  readonly replies: readonly TrainingReply[];
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
  for (const [language, { replies, tables }] of sets) {
    const examples = replies.map((reply) => exampleOf(reply, tables));
    heard.push(...crossFitted(examples));
    learned.set(language, asLearnedFile(fitSentences(examples), trainedOn(replies, tables)));
  }
  const weighing = { trainedOn: longHash([...learned.values()].map((file) => file.trainedOn).join()), sums };
  return { learned, weighing: { ...weighing, weights: fitWeighing(heard) } };
}

/** A hash of what a language is trained on: its labelled replies and its rules. */
export function trainedOn(replies: readonly TrainingReply[], { rulesVersion }: Tables): string {
  return longHash(JSON.stringify([settings, rulesVersion, replies]));
}

function crossFitted(examples: readonly Example[]): Heard[] {
  const foldOf = dealt(examples.map(({ reply }) => reply.group));
  return Array.from({ length: settings.folds }, (_, fold) => fold).flatMap((fold) => {
    const fitted = fitSentences(examples.filter(({ reply }) => foldOf.get(reply.group) !== fold));
    const left = examples.filter(({ reply }) => foldOf.get(reply.group) === fold);
    return left.map((example) => ({ example, values: strongestOf(fitted, example) }));
  });
}

/** Deals the groups into folds, in the order of their first reply. */
function dealt(groups: readonly string[]): Map<string, number> {
  return new Map([...new Set(groups)].map((group, index) => [group, index % settings.folds]));
}
