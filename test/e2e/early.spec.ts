import type { Page } from "@playwright/test";
import { expect, journeyTimeout, test } from "./fixture";
import { storyOf } from "./stories";

test.describe.configure({ timeout: journeyTimeout });

const story = storyOf("hotel-cat", "en");

/** Holds the answers to one kind of file back until another was asked for. */
async function holdBack(page: Page, held: string, until: string): Promise<void> {
  const asked = page.waitForRequest(until);
  await page.route(held, async (route) => {
    await asked;
    await route.continue();
  });
}

test("a link into a conversation asks for texts and story side by side, not one after the other", async ({
  page,
  trainee,
}) => {
  await trainee.goTo("/");
  await trainee.meet(story, "alone");
  await holdBack(page, "**/talk.json", "**/hotel-cat-*/en.json");
  await page.reload();
  await expect(trainee.lines).toHaveCount(1);
});

test("a link to a customer asks for the story before the texts have come", async ({ page, trainee }) => {
  await holdBack(page, "**/first.json", "**/hotel-cat-*/en.json");
  await trainee.goTo("/play/hotel-cat");
  await expect(trainee.heading("play.briefing.case")).toBeVisible();
});
