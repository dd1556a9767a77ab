import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { debrief } from "../e2e/debriefing";
import { expect, expectSound, test } from "../e2e/fixture";
import { firstStory } from "../e2e/stories";

test("the first talk in own words, its debriefing, a reload, and progress", async ({ page, trainee }) => {
  const violations: string[] = [];
  page.on("console", (message) => /Content.Security.Policy/iu.test(message.text()) && violations.push(message.text()));
  await trainee.goTo("/");
  await trainee.press(trainee.link("library.first.start"));
  await trainee.start(firstStory("en"), "check");
  await trainee.answer();
  const before = await trainee.lines.count();
  await page.reload();
  await expect(trainee.lines).toHaveCount(before);
  await trainee.goOn();
  await trainee.press(trainee.link("talk.debrief"));
  await debrief(trainee, { marks: true, look: () => expectSound(page) });
  await page.reload();
  await expect(trainee.heading("debrief.key.title")).toBeVisible();
  await trainee.goTo("/progress");
  await expect(page.getByRole("link", { name: tell(trainee.telling, lineIds.title) }).first()).toBeVisible();
  await expectSound(page);
  expect(violations).toEqual([]);
});
