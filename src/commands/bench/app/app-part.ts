import { print } from "#commands/bench/print";
import { barePage } from "./bare-page";
import { coldTalk, firstVisit } from "./cold-start";
import { openPhones, type Phones } from "./phone";
import { rest } from "./rest";
import { type ServedApp, serveApp } from "./served-app";
import { type Walk, walkSession } from "./session-walk";
import { step } from "./step";
import { measureTransfers } from "./transfer-figures";
import type { Span } from "./watch";

/** A mid-range phone: a quarter of this machine. */
const slowed = 4;
const runs = 5;
const walks = 3;

/** What a trainee with a phone waits for, on the app as it is built and served. */
export async function benchApp(): Promise<void> {
  const phones = await openPhones();
  if (!phones) return console.log("No Chromium was found (SPARRING_BROWSER names one): the app cannot be measured.");
  const app = await serveApp();
  try {
    console.log(
      `Chromium ${phones.browser.version()} as a phone; times are medians of ${runs}, on a ${slowed}× slowed processor`,
    );
    await printTransfers(phones, app);
    await printColdStarts(phones, app);
    await printSteps(phones, app);
    await printRest(phones, app);
    await printWalk(phones, app);
  } finally {
    await phones.close();
    await app.close();
  }
}

async function printTransfers(phones: Phones, { address }: ServedApp): Promise<void> {
  const { library, talk, scorerBefore, scorer, fonts } = await measureTransfers(phones, address);
  print("JavaScript and styles until the library is usable, gzipped", library / 1024, "KiB", "110, goal 95");
  print("more of them until in a conversation", talk / 1024, "KiB", "40");
  print("of the scorer before a conversation is open", scorerBefore / 1024, "KiB", "0");
  print("the scorer, then", scorer / 1024, "KiB");
  print("fonts", fonts / 1024, "KiB", "0");
}

async function printColdStarts(phones: Phones, { address }: ServedApp): Promise<void> {
  const cold = await coldTalk(phones, address, { slowed }, runs);
  print("cold conversation by its link: first line and input painted", cold.painted, "ms");
  print("  and the main thread free", cold.free, "ms", "under 700, goal 600");
  const slowly = await coldTalk(phones, address, { slowed, slow4G: true }, runs);
  print("  the same on slow 4G (1.6 Mbit/s, 150 ms)", slowly.free, "ms", "under 1,600, goal 1,300");
  print("  a page of Preact alone, for comparison", (await barePage(phones, { slowed }, runs)).free, "ms");
  print("  longest task after it was ready", Math.max(cold.longestAfter, slowly.longestAfter), "ms", "100 at most");
  const first = await firstVisit(phones, address, { slowed }, runs);
  print("first visit by a customer's link: briefing to be read", first.briefing, "ms");
  print("  and from the press on Start into the conversation", first.start, "ms");
}

async function printSteps(phones: Phones, { address }: ServedApp): Promise<void> {
  const unpaced = await openPhones(true);
  if (!unpaced) return;
  const work = await step(unpaced, address, { slowed }, runs);
  const bare = await barePage(unpaced, { slowed }, runs);
  await unpaced.close();
  print("a step: press on an answer until the next line is painted", work, "ms", "under 15");
  print("  on a page of Preact alone, for comparison", bare.step, "ms");
  print(
    "  with the moving sky and the wait for the beat of a 60 Hz screen",
    await step(phones, address, { slowed }, runs),
    "ms",
  );
}

async function printRest(phones: Phones, { address }: ServedApp): Promise<void> {
  print("busy while a customer waits, a second", await rest(phones, address, { slowed }), "ms");
}

/** Of some walks through a whole session the middle one, by its worst moment: each has a single worst, which one stall of the machine decides. */
async function printWalk(phones: Phones, { address }: ServedApp): Promise<void> {
  const taken: Walk[] = [];
  while (taken.length < walks) taken.push(await walkSession(phones, address, { slowed }));
  const slowest = middle(taken.map(({ interactions }) => worst(interactions)));
  const longest = middle(taken.map(({ longTasks }) => worst(longTasks)));
  print(
    `slowest interaction of a session at a hand's pace, middle of ${walks}`,
    slowest[0]?.duration ?? 0,
    "ms",
    "100 at most",
  );
  for (const { at, event, target, duration } of slowest)
    console.log(`    ${at}: ${event} on ${target}: ${duration} ms`);
  print(`longest task of a whole session, middle of ${walks}`, longest[0]?.duration ?? 0, "ms", "100 at most");
  for (const { at, start, duration } of longest) console.log(`    ${at}: at ${start.toFixed(0)} for ${duration} ms`);
}

/** The three longest, the worst first. */
function worst<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  return [...spans].sort((left, right) => right.duration - left.duration).slice(0, 3);
}

/** Of lists the one whose first span is the middle one. */
function middle<Kind extends Span>(lists: readonly Kind[][]): Kind[] {
  const sorted = [...lists].sort(([left], [right]) => (left?.duration ?? 0) - (right?.duration ?? 0));
  return sorted[Math.floor(sorted.length / 2)] ?? [];
}
