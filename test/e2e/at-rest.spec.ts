import { expect, journeyTimeout, test } from "./fixture";
import { storyOf } from "./stories";

test.describe.configure({ timeout: journeyTimeout });

/** Half a second is thirty frames; somebody else's timer may ask for one or two. */
const halfASecond = 500;
const few = 3;

test("while a customer waits, the sky moves without work for the processor", async ({ page, trainee }) => {
  await trainee.goTo("/");
  await trainee.meet(storyOf("first-talk", "en"), "alone");
  const moving = () => page.evaluate(() => document.getAnimations().some(({ playState }) => playState === "running"));
  expect(await moving()).toBe(true);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // Nothing can be said by the first look alone.
  let before = Number.NaN;
  const styledAnew = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const count = metrics.find(({ name }) => name === "RecalcStyleCount")?.value ?? Number.NaN;
    const since = count - before;
    before = count;
    return since;
  };
  await expect.poll(styledAnew, { intervals: [halfASecond] }).toBeLessThanOrEqual(few);
});
