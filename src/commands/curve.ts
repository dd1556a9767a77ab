import { guidelineSample, trainingSets } from "#commands/training-sets";
import { judge } from "#core/scoring/judge";
import { compileTables } from "#core/scoring/tables";
import { shuffled } from "#core/service/chance";
import { type TrainingSet, train } from "#core/training/train";
import { asGiven, meanFarOff, meanKappa, moveF1 } from "./figures";
import { type DataReply, readAllData } from "./labelled-data";
import { readLanguageFiles } from "./language-tables";

/**
 * `npm run curve`: what more data bring. Trains on ever more situations of the training part and prints the agreement on
 * the development part, which none of these trainings sees. Takes some minutes.
 */
const everything = trainingSets(({ part }) => part === "training");
const development = readAllData().filter(({ part, voice }) => part === "development" && voice !== guidelineSample);

for (const most of [100, 200, 400, 800, Number.POSITIVE_INFINITY]) {
  const sets = new Map([...everything].map(([language, set]) => [language, someOf(set, most)]));
  const { learned, weighing } = train(sets);
  for (const [language, { replies }] of sets) {
    const tables = compileTables(
      language,
      { ...readLanguageFiles(language), "learned.json": learned.get(language) },
      weighing,
    );
    report(`${language}, ${replies.length} replies`, language, (reply) => asGiven(judge(reply, tables)));
  }
  if ([...everything.values()].every(({ replies }) => replies.length <= most)) break;
}

/** So many replies in whole situations, the first ones in an order drawn once: a larger share holds the smaller one. */
function someOf(set: TrainingSet, most: number): TrainingSet {
  const groups = shuffled([...new Set(set.replies.map(({ group }) => group))], 1, "curve");
  const ordered = groups.flatMap((group) => set.replies.filter((reply) => reply.group === group));
  return { ...set, replies: ordered.slice(0, most) };
}

function report(name: string, language: string, judged: (reply: DataReply) => ReturnType<typeof asGiven>): void {
  const replies = development.filter((reply) => reply.language === language);
  const found = replies.map(judged);
  const [kappa, far, moves] = [meanKappa(replies, found), meanFarOff(replies, found), moveF1(replies, found)];
  console.log(
    `${name.padEnd(24)} mean QWK ${kappa.toFixed(2)}   moves micro F1 ${moves.toFixed(2)}   two off ${(100 * far).toFixed(1)}%`,
  );
}
