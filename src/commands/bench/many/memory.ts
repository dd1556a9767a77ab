import type { Page } from "playwright-core";
import type { Phones } from "#commands/bench/app/phone";
import { answerByChoice } from "#commands/bench/app/step";
import { byChoices, visitorOn } from "#commands/bench/app/visitor";
import { median } from "#commands/bench/stopwatch";
import type { Trainee } from "../../../../test/e2e/trainee";

/** What a page held at some moments, in MiB of JavaScript's heap after garbage was collected. */
export type Held = readonly (readonly [at: number, heap: number])[];

/** One conversation of many turns. */
export interface LongTalk {
  readonly held: Held;
  /** Milliseconds from press to line, in the first and in the last turns. */
  readonly firstSteps: number;
  readonly lastSteps: number;
}

/** So many first and last steps are timed. */
const timed = 15;

/** A conversation of so many turns, answered by choices. */
export async function longTalk(
  phones: Phones,
  address: string,
  story: Trainee["telling"] | Parameters<Trainee["meet"]>[0],
  turns: number,
): Promise<LongTalk> {
  const phone = await phones.open();
  const page = await phone.freshPage();
  const visitor = visitorOn(page, address);
  await visitor.goTo("/");
  await visitor.meet(story, "alone");
  const held: [number, number][] = [[0, await heapOf(page)]];
  const steps: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    steps.push(await answerByChoice(visitor, `turn${turn}`, turn + 2));
    if ((turn + 1) % (turns / 4) === 0) held.push([turn + 1, await heapOf(page)]);
  }
  await phone.context.close();
  return { held, firstSteps: median(steps.slice(1, timed + 1)), lastSteps: median(steps.slice(-timed)) };
}

/** So many conversations in a row, each to its end; a look at the customers between them. */
export async function manyTalks(phones: Phones, address: string, count: number): Promise<Held> {
  const phone = await phones.open();
  const page = await phone.freshPage();
  const visitor = visitorOn(page, address);
  await visitor.goTo("/");
  const held: [number, number][] = [];
  for (let talk = 1; talk <= count; talk++) {
    await visitor.meet(byChoices, "alone");
    await visitor.goOn(true);
    await visitor.goTo("/library");
    await visitor.heading("library.practice.title").waitFor();
    if (talk === 5 || talk % (count / 4) === 0) held.push([talk, await heapOf(page)]);
  }
  await phone.context.close();
  return held;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // Twice: what is freed by finalisers of the first is gone after the second.
  for (let round = 0; round < 2; round++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 2 ** 20;
}
