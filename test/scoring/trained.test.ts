import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readData } from "#commands/labelled-data";
import { languageFolder, loadTables, scoredLanguages } from "#commands/language-tables";
import { guidelineSample, trainingSets } from "#commands/training-sets";
import figures from "#core/scoring/figures.json";
import type { LearnedFile } from "#core/scoring/learned/sentence-model";
import type { TopicalFile } from "#core/scoring/topic/topic-tables";
import { topicsTrainedOn, train, trainedOn, trainTopics } from "#core/training/train";

const sets = trainingSets();
/** Enough to learn something from, few enough to be quick. */
const few = 60;

test("the same replies teach the same, to the last bit", () => {
  const some = new Map(
    [...sets].slice(0, 2).map(([language, set]) => [language, { ...set, replies: set.replies.slice(0, few) }]),
  );
  const [one, two] = [train(some), train(some)];
  expect(JSON.stringify([...two.learned])).toBe(JSON.stringify([...one.learned]));
  expect(JSON.stringify(two.weighing)).toBe(JSON.stringify(one.weighing));
  const [first, second] = [trainTopics(some), trainTopics(some)];
  expect(JSON.stringify([...second])).toBe(JSON.stringify([...first]));
}, 120_000);

test.each(scoredLanguages())("the tables of %s were trained on the replies and rules that lie here", (language) => {
  const file = JSON.parse(readFileSync(join(languageFolder(language), "learned.json"), "utf8")) as LearnedFile;
  const set = sets.get(language) as NonNullable<ReturnType<typeof sets.get>>;
  expect(file.trainedOn, "run npm run train").toBe(trainedOn(set));
  const topical = JSON.parse(readFileSync(join(languageFolder(language), "topical.json"), "utf8")) as TopicalFile;
  expect(topical.trainedOn, "run npm run train -- --topics").toBe(topicsTrainedOn(set.replies, set.tables));
});

test.each(scoredLanguages())(
  "nothing of the test part, the attacks or the guideline's sample is learned from in %s",
  (language) => {
    const learned = new Set(sets.get(language)?.replies.map(({ reply }) => reply));
    const untouched = readData(language).filter(({ part, voice }) => {
      return part === "test" || part === "gaming" || voice === guidelineSample;
    });
    expect(untouched.length).toBeGreaterThan(200);
    expect(untouched.filter(({ reply }) => learned.has(reply))).toEqual([]);
  },
);

test.each(scoredLanguages())("the figures that the app shows for %s are those of this scorer", (language) => {
  const scorer: Readonly<Record<string, string>> = figures.scorer;
  expect(scorer[language], "run npm run eval -- --write").toBe(loadTables(language).version);
});
