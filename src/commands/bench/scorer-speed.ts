import { readData } from "#commands/labelled-data";
import { scoredLanguages } from "#commands/language-tables";
import type { ReplyToJudge } from "#core/scoring/types";
import { browserPath } from "../../../test/support/find-browser";
import { peers } from "./analysers";
import { type Length, textsOfLength } from "./cut-texts";
import type { Start } from "./measures";
import { ownProcesses } from "./own-process";
import { slowedBrowser } from "./slowed-browser";
import { median, quantile } from "./stopwatch";
import type { Workshop } from "./workshop";

const slowed = 4;
const freshStarts = 5;
/** So many other texts an analyser gets ready by, as the app does with the sample replies of a story. */
const warmingTexts = 12;

/** A first reply is of this length. */
const typical = "60 words";

/** Lengths with how many texts of each; the longest are there to show that time grows no faster than they do. */
const lengths: Readonly<Record<string, readonly [length: Length, count: number]>> = {
  "20 words": [{ words: 20 }, 40],
  [typical]: [{ words: 60 }, 40],
  "300 words": [{ words: 300 }, 40],
  "5,000 chars": [{ characters: 5000 }, 6],
  "10,000 chars": [{ characters: 10_000 }, 6],
};

/** Prints how fast replies are judged in each language, on a slow device, beside other analysers of English. */
export async function printScorerSpeed(): Promise<void> {
  const workshop = await openWorkshop();
  const analysers = [...scoredLanguages().map(ofLanguage), ...Object.keys(peers).map((name) => ofPeer(name))];
  console.log(`\nJudging replies in ${workshop.name}, in milliseconds`);
  console.log(
    "by length: median and 95th percentile of 40 texts (6 by characters), each in the best of up to 3 batches",
  );
  console.log(
    `fresh: from read to ready (tables compiled, ${warmingTexts} other texts judged), then the first reply of ${typical}: median and worst of ${freshStarts}`,
  );
  console.log(row("", [...Object.keys(lengths), "fresh: ready", "first reply"]));
  const place = await workshop.open();
  for (const { name, texts } of analysers) {
    const cells: string[] = [];
    for (const lot of Object.values(texts)) cells.push(cell(await place.each(name, lot), 0.95));
    const starts = await startAfresh(workshop, name, texts[typical] ?? []);
    const inStarts = (which: keyof Start) =>
      cell(
        starts.map((start) => start[which]),
        1,
      );
    console.log(row(name, [...cells, inStarts("ready"), inStarts("first")]));
  }
  await place.close();
  await workshop.close();
}

async function openWorkshop(): Promise<Workshop> {
  const browser = browserPath();
  if (browser) return slowedBrowser(browser, slowed);
  console.log("\nNo Chromium was found (SPARRING_BROWSER names one): no slow device can be measured.");
  return ownProcesses();
}

/** One to be measured, with its texts by length. */
interface Measured {
  readonly name: string;
  readonly texts: Readonly<Record<string, readonly ReplyToJudge[]>>;
}

function ofLanguage(language: string): Measured {
  const replies = readData(language).filter(({ part }) => part === "training");
  const texts = Object.entries(lengths).map(([name, [length, count]]) => [name, textsOfLength(replies, length, count)]);
  return { name: language, texts: Object.fromEntries(texts) };
}

function ofPeer(name: string): Measured {
  return { ...ofLanguage("en"), name };
}

async function startAfresh(workshop: Workshop, name: string, texts: readonly ReplyToJudge[]): Promise<Start[]> {
  const starts: Start[] = [];
  for (const text of texts.slice(0, freshStarts)) {
    const place = await workshop.open();
    starts.push(await place.start(name, text, texts.slice(-warmingTexts)));
    await place.close();
  }
  return starts;
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(16)}${cells.map((text) => text.padStart(15)).join("")}`;
}

/** Median and a higher quantile. */
function cell(times: readonly number[], high: number): string {
  const figures = [median(times), quantile(times, high)];
  return figures.map((time) => time.toFixed(time < 10 ? 2 : 0).padStart(6)).join(" ");
}
