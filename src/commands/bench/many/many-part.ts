import type { Phones } from "#commands/bench/app/phone";
import { openPhones } from "#commands/bench/app/phone";
import { type ServedApp, serveApp } from "#commands/bench/app/served-app";
import { print } from "#commands/bench/print";
import { readPack } from "#commands/read-pack";
import { compilePack } from "#core/scenario/compile-pack";
import { bigLibrary, endless } from "./big-library";
import { fullLibrary } from "./full-library";
import { type Held, longTalk, manyTalks } from "./memory";
import { printOpening } from "./opening";

const customers = 300;
const attempts = 10_000;
const turns = 500;
const talks = 100;

/** A library of many customers and much work in it; nothing is slowed. */
export async function benchMany(): Promise<void> {
  printOpening();
  const phones = await openPhones();
  if (!phones) return console.log("No Chromium was found (SPARRING_BROWSER names one): the app cannot be measured.");
  const pack = bigLibrary(compilePack(readPack("scenarios")), customers, turns + 1);
  const app = await serveApp(pack);
  try {
    await printFullLibrary(phones, app);
    const { scenario, texts } = pack.scenarios.get(endless) ?? {};
    if (!scenario || !texts?.en) throw new Error("there is no endless conversation");
    const long = await longTalk(phones, app.address, { scenario, texts: texts.en }, turns);
    printHeld(`memory over a conversation of ${turns} turns, by turn`, long.held);
    print("  a step in the first turns", long.firstSteps, "ms");
    print("  a step in the last turns", long.lastSteps, "ms");
    printHeld(`memory over ${talks} conversations in a row`, await manyTalks(phones, app.address, talks));
  } finally {
    await phones.close();
    await app.close();
  }
}

async function printFullLibrary(phones: Phones, { address }: ServedApp): Promise<void> {
  const full = await fullLibrary(phones, address, attempts);
  const of = `${full.cards} customers, ${attempts.toLocaleString("en")} attempts`;
  print(`open the library: ${of}`, full.opened, "ms");
  print("  search: from a stroke to the list that fits", full.search, "ms", "under 50");
  print("  the slowest of them", full.slowestSearch, "ms");
  print("  scrolling: frames that missed their beat (16.7 ms)", full.framesLate * 100, "%");
  print("  scrolling: frames that stood for more than 33 ms", full.framesVeryLate * 100, "%");
  print("  open progress", full.progress, "ms");
  print("  open home", full.home, "ms");
}

function printHeld(what: string, held: Held): void {
  console.log(`${what}: ${held.map(([at, heap]) => `${at}: ${heap.toFixed(1)} MiB`).join(", ")}`);
}
