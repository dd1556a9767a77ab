import { compilePack } from "#core/scenario/compile-pack";
import { compileTables } from "#core/scoring/tables";
import { unlearnedWeighing } from "#core/scoring/weighing";
import type { TrainingReply } from "#core/training/example";
import type { TrainingSet } from "#core/training/train";
import { samplesIn } from "./known-misses";
import { type DataReply, readData, readSmallTalk } from "./labelled-data";
import { readLanguageFiles, scoredLanguages } from "./language-tables";
import { readPack } from "./read-pack";

/**
 * What the scorer is trained on, by language: the training and development parts and the shipped samples; never the
 * test part, nor the sample that the guideline came with. What is shown as a model counts twice: the scorer should not
 * find fault with it. A text that is no reply teaches nothing, unless it is made of nice words: they earn nothing.
 */
export function trainingSets(isIn: (reply: DataReply) => boolean = isTrainedOn): Map<string, TrainingSet> {
  const { scenarios } = compilePack(readPack("scenarios"));
  return new Map(
    scoredLanguages().map((language) => {
      const { "learned.json": _old, "topical.json": _topical, ...files } = readLanguageFiles(language);
      const samples = samplesIn(language, scenarios.values()).filter(({ sample }) => sample.understood);
      const data = readData(language).filter(
        (reply) => (reply.understood || reply.tactic === niceWords) && isIn(reply),
      );
      const replies = [
        ...data.map((reply) => trainingReply({ ...reply, group: reply.topic })),
        ...samples.flatMap(({ sample: { scores, moves, model }, ...reply }) => {
          const own = trainingReply({ ...reply, scores, moves, group: reply.id.split("/")[0] ?? "" });
          return model ? [own, own] : [own];
        }),
      ];
      const tables = compileTables(language, files, unlearnedWeighing);
      return [language, { tables, replies, smallTalk: readSmallTalk(language) }];
    }),
  );
}

const niceWords = "nice-words";

/** The sample that came with the guideline serves for development only. */
export const guidelineSample = "guideline-sample";

function isTrainedOn({ part, voice }: DataReply): boolean {
  return (part === "training" || part === "development") && voice !== guidelineSample;
}

/** Only what is learned from, always in the same order, so that it can be hashed. */
function trainingReply(given: TrainingReply): TrainingReply {
  const { language, channel, customer, reply, scores, moves, group, tactic, context } = given;
  return {
    language,
    channel,
    customer,
    reply,
    scores,
    moves,
    group,
    ...(tactic === undefined ? {} : { tactic }),
    ...(context === undefined ? {} : { context }),
  };
}
