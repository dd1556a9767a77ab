import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { interval } from "#core/scoring/agreement";
import { judge } from "#core/scoring/judge";
import { keywordBaseline } from "./baselines";
import { asGiven, type Given, meanFarOff, meanKappa, moveF1 } from "./figures";
import { type DataReply, readData } from "./labelled-data";
import { loadTables, scoredLanguages, sharedFolder } from "./language-tables";

/** Where the figures lie that the app shows on its page about the scorer. */
export const figuresFile = join(sharedFolder, "..", "figures.json");

/** Measures every language on its test part, as the app shows it, and writes the figures down. */
export function writeFigures(): void {
  const languages = scoredLanguages();
  const shown = {
    scorer: Object.fromEntries(languages.map((language) => [language, loadTables(language).version])),
    languages: Object.fromEntries(languages.map((language) => [language, figuresOf(language)])),
  };
  const lines = JSON.stringify(shown, null, 2);
  // An interval stays on its line.
  writeFileSync(figuresFile, `${lines.replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, "[$1, $2]")}\n`);
}

function figuresOf(language: string) {
  const data = readData(language).filter(({ voice }) => voice !== "guideline-sample");
  const tested = data.filter(({ part }) => part === "test");
  const twice = data.flatMap(({ labellers }) => (labellers ? [labellers] : []));
  const [writers, readers] = [twice.map(([writer]) => writer), twice.map(([, reader]) => reader)];
  return {
    replies: tested.length,
    everyday: agreementOf(tested.filter(({ kind }) => kind === "everyday")),
    hard: agreementOf(tested.filter(({ kind }) => kind === "hard")),
    labellers: { replies: twice.length, qwk: two(meanKappa(writers, readers)), moves: two(moveF1(writers, readers)) },
    keywords: { qwk: two(meanKappa(tested, tested.map(keywordBaseline))) },
  };
}

function agreementOf(replies: readonly DataReply[]) {
  const found = replies.map((reply) => asGiven(judge(reply, loadTables(reply.language))));
  const groups = replies.map(({ topic }) => topic);
  const [low, high] = interval(groups, (places) =>
    meanKappa(
      places.map((place) => replies[place] as Given),
      places.map((place) => found[place] as Given),
    ),
  );
  return {
    qwk: two(meanKappa(replies, found)),
    interval: [two(low), two(high)],
    farOff: Math.round(meanFarOff(replies, found) * 1000) / 1000,
    moves: two(moveF1(replies, found)),
  };
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}
