import { median } from "#commands/bench/stopwatch";
import type { Conditions, Phones } from "./phone";
import { byChoices, inOwnWords, talkIsThere, visitorOn } from "./visitor";
import type { Ready } from "./watch";

/** Medians of some cold starts, in milliseconds; `free` is when the main thread had nothing more to do. */
export interface ColdStart extends Ready {
  /** The longest task after that. */
  readonly longestAfter: number;
}

/** So long a page is watched after it was ready. */
const afterwards = 1500;

/**
 * A conversation that lies on the device, opened by its link by a browser whose cache is empty: until the customer's
 * first line and the place for the reply are painted.
 */
export async function coldTalk(
  phones: Phones,
  address: string,
  conditions: Conditions,
  runs: number,
): Promise<ColdStart> {
  const phone = await phones.open();
  const before = await phone.freshPage();
  const visitor = visitorOn(before, address);
  await visitor.goTo("/");
  await visitor.meet(inOwnWords, "alone");
  const link = before.url();
  await before.close();
  const starts: ColdStart[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await phone.freshPage(conditions);
    await page.goto(link, { waitUntil: "commit" });
    const ready = await page.evaluate((there) => window.watch.ready(...there), talkIsThere);
    await page.waitForTimeout(afterwards);
    const after = await page.evaluate((free) => window.watch.longTasks.filter(({ start }) => start > free), ready.free);
    starts.push({ ...ready, longestAfter: Math.max(0, ...after.map(({ duration }) => duration)) });
    await page.close();
  }
  await phone.context.close();
  const middle = (which: keyof ColdStart) => median(starts.map((start) => start[which]));
  return { painted: middle("painted"), free: middle("free"), longestAfter: middle("longestAfter") };
}

/** A first visit by the link of a customer: until the briefing can be read, and from the press on "Start" into the conversation. */
export async function firstVisit(
  phones: Phones,
  address: string,
  conditions: Conditions,
  runs: number,
): Promise<{ briefing: number; start: number }> {
  const briefings: number[] = [];
  const starts: number[] = [];
  for (let run = 0; run < runs; run++) {
    const phone = await phones.open();
    const page = await phone.freshPage(conditions);
    const visitor = visitorOn(page, address);
    await page.goto(`${address}#/play/${byChoices.scenario.id}`, { waitUntil: "commit" });
    briefings.push((await page.evaluate(() => window.watch.ready("main h1", "main button"))).free);
    const opening = page.evaluate((there) => window.watch.pressTo(there), talkIsThere[0]);
    await visitor.press(visitor.button("play.briefing.start"));
    starts.push(await opening);
    await phone.context.close();
  }
  return { briefing: median(briefings), start: median(starts) };
}
