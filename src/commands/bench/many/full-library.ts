import type { Page } from "playwright-core";
import type { Phones } from "#commands/bench/app/phone";
import { libraryIsThere, visitorOn } from "#commands/bench/app/visitor";
import { median } from "#commands/bench/stopwatch";
import { manyAttempts } from "./attempts";

/** What a library with many customers and much work feels like; times in milliseconds. */
export interface FullLibrary {
  readonly cards: number;
  /** From nothing until cards are painted and the page is at rest. */
  readonly opened: number;
  /** From a stroke in the search until the list that fits is painted: median and worst. */
  readonly search: number;
  readonly slowestSearch: number;
  /** Shares of the frames while scrolling that stood longer. */
  readonly framesLate: number;
  readonly framesVeryLate: number;
  /** From the press on its link until the report is painted. */
  readonly progress: number;
  readonly home: number;
}

/** Strokes that change what is found each time: the copies of customers are numbered. */
const strokes = ["1", "2", "Backspace", "Backspace", "3", "4", "Backspace", "Backspace"];
const batch = 1000;

export async function fullLibrary(phones: Phones, address: string, attempts: number): Promise<FullLibrary> {
  const phone = await phones.open();
  const first = await phone.freshPage();
  await visitorOn(first, address).goTo("/library");
  await first.evaluate((there) => window.watch.ready(...there), libraryIsThere);
  await keepAttempts(first, attempts);
  await first.close();
  const page = await phone.freshPage();
  await page.goto(`${address}#/library`, { waitUntil: "commit" });
  const opened = await page.evaluate((there) => window.watch.ready(...there), libraryIsThere);
  const cards = await page.locator("main li h3").count();
  const times: number[] = [];
  for (const stroke of strokes) {
    const painted = page.evaluate(() => window.watch.strokeToStatus());
    await page.getByRole("searchbox").press(stroke);
    times.push(await painted);
  }
  const frames = await scroll(page);
  const progress = await openPlace(page, address, "progress");
  const home = await openPlace(page, address, "home");
  await phone.context.close();
  const share = (over: number) => frames.filter((time) => time > over).length / frames.length;
  return {
    cards,
    opened: opened.free,
    search: median(times),
    slowestSearch: Math.max(...times),
    // Frames come 16.7 ms apart, give or take some: one that missed its beat stands for longer than that and a half.
    framesLate: share(25),
    framesVeryLate: share(33.4),
    progress,
    home,
  };
}

async function keepAttempts(page: Page, count: number): Promise<void> {
  const [learner] = await page.evaluate(() => window.watch.keysOf("learners"));
  const attempts = manyAttempts(count, learner).map((attempt) => [attempt.id, attempt] as const);
  for (let from = 0; from < count; from += batch) {
    await page.evaluate((some) => window.watch.keep("attempts", some), attempts.slice(from, from + batch));
  }
}

/** A finger's way down the list, as fast as one flicks. */
async function scroll(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => window.watch.startFrames());
  for (let flick = 0; flick < 6; flick++) {
    const gesture = { x: 180, y: 600, yDistance: -3000, speed: 3000, gestureSourceType: "touch" } as const;
    await session.send("Input.synthesizeScrollGesture", gesture);
  }
  return page.evaluate(() => window.watch.stopFrames());
}

async function openPlace(page: Page, address: string, place: "progress" | "home"): Promise<number> {
  const visitor = visitorOn(page, address);
  const shown = page.evaluate(() => window.watch.pressTo("main:has(h1):not(:has([type=search])) h2"));
  await visitor.press(page.getByRole("navigation").getByRole("link", { name: visitor.words(`shell.page.${place}`) }));
  return shown;
}
