import { lineIds } from "#core/dialogue/line-ids";
import { fill, tell } from "#core/dialogue/texts";
import { addresses } from "#stores/addresses";
import { rateOneself } from "../e2e/debriefing";
import { expect, expectSound, journeyTimeout, test } from "../e2e/fixture";
import { Host } from "../e2e/host";
import { firstStory, samplesAt } from "../e2e/stories";
import { Trainee } from "../e2e/trainee";
import { wordsIn } from "../e2e/words";

const first = firstStory("en");

test("the first talk in own words, its debriefing, a reload, and progress", async ({ page, trainee }) => {
  await trainee.goTo("/");
  await trainee.press(trainee.link("library.first.start"));
  await trainee.start(first, "check");
  await sayGood(trainee, 0);
  const before = await trainee.lines.count();
  await page.reload();
  await expect(trainee.lines).toHaveCount(before);
  for (let turn = 1; !("ending" in (await trainee.standing())); turn++) await sayGood(trainee, turn);
  await trainee.press(trainee.link("talk.debrief"));
  await rateOneself(trainee);
  await expectSound(page);
  await page.reload();
  await expect(trainee.heading("debrief.key.title")).toBeVisible();
  await trainee.goTo("/progress");
  await expect(page.getByRole("link", { name: tell(trainee.telling, lineIds.title) }).first()).toBeVisible();
  await expectSound(page);
});

/** Types key by key: filled in at once, Playwright's way into Firefox changes the field without the app hearing of it. */
async function sayGood(trainee: Trainee, turn: number): Promise<void> {
  const standing = await trainee.standing();
  if ("ending" in standing) return;
  const samples = samplesAt(first, standing.turn);
  const sample = samples[turn % Math.max(1, samples.length)];
  const text = sample ? fill(trainee.telling, sample.text) : trainee.bestChoice(standing.turn);
  await trainee.box.pressSequentially(text);
  await trainee.sendAs(text, () => trainee.press(trainee.sendButton));
}

test("after one visit it opens without a network, and a conversation goes on", async ({ page, context, hasTouch }) => {
  const host = new Host();
  await host.start();
  const trainee = new Trainee(page, wordsIn("en"), hasTouch, host.home);
  await trainee.goTo(addresses.settings);
  await expect(page.getByText(trainee.words("offline.ready"))).toBeVisible({ timeout: journeyTimeout });
  await host.stop();
  await context.setOffline(true);
  await page.reload();
  await expect(trainee.heading("settings.title")).toBeVisible();
  await trainee.meet(first, "check");
  await sayGood(trainee, 0);
  const before = await trainee.lines.count();
  await page.reload();
  await expect(trainee.lines).toHaveCount(before);
});
