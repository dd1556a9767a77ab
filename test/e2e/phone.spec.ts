import { expect, expectSound, journeyTimeout, test } from "./fixture";
import { storyOf } from "./stories";

test.describe.configure({ timeout: journeyTimeout });

// A microphone that hears beeps, and is allowed without a question.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const fake = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...fake] });
  },
});

test("a reply on the phone is said aloud, listened back to and deleted", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.goTo("/settings");
  await expectSound(page);
  await page.getByRole("switch", { name: words("settings.phone.record") }).check();
  await trainee.meet(storyOf("broadband-down", "en"), "alone");
  await trainee.box.fill("I am sorry about that. I will look into it now.");
  await trainee.press(trainee.button("talk.aloud"));
  const sheet = page.getByRole("dialog", { name: words("talk.aloud.title") });
  await trainee.press(trainee.button("talk.aloud.start", sheet));
  await expect(sheet.getByText(words("talk.aloud.passed", { seconds: 1, longest: 120 }))).toBeVisible();
  await trainee.press(trainee.button("talk.aloud.stop", sheet));
  await expect(sheet.getByText(/^\d+ seconds? long$/)).toBeVisible();
  await sheet.getByRole("checkbox", { name: words("voice.point.warm") }).check();
  await trainee.press(trainee.button("voice.listen", sheet));
  await expect(trainee.button("voice.listen.stop", sheet)).toBeVisible();
  // It plays to its end by itself.
  await expect(trainee.button("voice.listen", sheet)).toBeVisible();
  await expectSound(page);
  await page.reload();
  await trainee.press(trainee.button("talk.aloud"));
  await expect(sheet.getByRole("checkbox", { name: words("voice.point.warm") })).toBeChecked();
  await trainee.press(trainee.button("voice.delete", sheet));
  await expect(trainee.button("voice.listen", sheet)).toHaveCount(0);
  await page.reload();
  await trainee.press(trainee.button("talk.aloud"));
  await expect(trainee.button("talk.aloud.start", sheet)).toBeVisible();
});
