import { isScorer, listenTo } from "#commands/bench/transfers";
import { expect, journeyTimeout, test } from "./fixture";
import { firstStory } from "./stories";

test.describe.configure({ timeout: journeyTimeout });

const kilobyte = 1024;

/** JavaScript and styles, gzipped. Who is over it looks at what `npm run bench` prints: file by file what was sent. */
const mostForLibrary = 110 * kilobyte;
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
  expect(first.script, "the app's code was seen").toBeGreaterThan(60 * kilobyte);
  expect(first.script + first.style).toBeLessThanOrEqual(mostForLibrary);
  expect([...first.files.keys()].filter(isScorer)).toEqual([]);

  await trainee.meet(firstStory("en"), "alone");
  await expect(trainee.log).toBeVisible();
  const scorer = async () => {
    const { files } = await sent();
    return [...files].filter(([name]) => isScorer(name)).reduce((sum, [, size]) => sum + size, 0);
  };
  await expect.poll(scorer, { message: "the scorer comes", timeout: journeyTimeout }).toBeGreaterThan(100 * kilobyte);
  const later = await sent();
  expect(later.script + later.style - (await scorer()) - first.script - first.style).toBeLessThanOrEqual(
    mostMoreForTalk,
  );
});
