import { isScorer, listenTo } from "#commands/bench/transfers";
import { expect, journeyTimeout, test } from "./fixture";
import { storyOf } from "./stories";

test.describe.configure({ timeout: journeyTimeout });

const kilobyte = 1024;

/** JavaScript and styles, gzipped. Who is over it looks at what `npm run bench` prints: file by file what was sent. */
const mostForLibrary = 60 * kilobyte;
const mostMoreForTalk = 40 * kilobyte;

test("the library and a conversation stay within their budgets of code, and the scorer comes with a conversation", async ({
  page,
  trainee,
}) => {
  const sent = listenTo(page);
  await trainee.goTo("/library");
  await expect(trainee.heading("library.practice.title")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const first = await sent();
  expect(first.script, "the app's code was seen").toBeGreaterThan(30 * kilobyte);
  expect(first.script + first.style).toBeLessThanOrEqual(mostForLibrary);
  expect([...first.files.keys()].filter(isScorer)).toEqual([]);

  // Its first turn is answered in own words: what is judged comes with it.
  await trainee.meet(storyOf("hotel-cat", "en"), "alone");
  await expect(trainee.log).toBeVisible();
  await expect.poll(() => page.workers().length, { message: "the scorer comes" }).toBeGreaterThan(0);
  await page.waitForLoadState("networkidle");
  const later = await sent();
  const ofTalk = [...later.files].filter(
    ([name]) => /\.(js|css)$/.test(name) && !first.files.has(name) && !isScorer(name),
  );
  expect(ofTalk.length, "the conversation's code was seen").toBeGreaterThan(0);
  expect(ofTalk.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(mostMoreForTalk);
});
