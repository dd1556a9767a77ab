import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixture";

/** Drills in a real browser: one of each kind is begun, answered as far as it goes, and left. */

async function pickFirst(page: Page): Promise<void> {
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "This one" }).click();
}

test("the list of drills opens from the navigation and is accessible", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("navigation").getByRole("link", { name: "Drills" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Drills" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Say this, not that" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

for (const kind of ["say-this-not-that", "turn-positive", "close-it", "mend-macro"]) {
  test(`${kind}: a rewrite is judged, and an example and the reason come after it`, async ({ page }) => {
    await page.goto(`./#/drills/${kind}`);
    if (kind === "say-this-not-that") await pickFirst(page);
    await page
      .getByRole("textbox")
      .fill("I'm sorry about that. I'll look into it now and write to you by five o'clock.");
    await page.getByRole("button", { name: "Check my words" }).click();
    await expect(page.getByRole("heading", { name: "Why" })).toBeVisible();
    await expect(page.getByText("One way to say it, among others")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test("mend-manual: a reason of one's own is compared and marked", async ({ page }) => {
  await page.goto("./#/drills/mend-manual");
  await pickFirst(page);
  await page.getByRole("button", { name: "Skip the writing" }).click();
  await page.getByRole("switch").first().check();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("heading", { name: "Why", exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("other-chair: the reply that calms, then why", async ({ page }) => {
  await page.goto("./#/drills/other-chair");
  await pickFirst(page);
  await pickFirst(page);
  await expect(page.getByRole("heading", { name: "Why", exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("name-the-move: a whole sitting says what comes back when, and it is still there after a reload", async ({
  page,
}) => {
  await page.goto("./#/drills/name-the-move");
  const end = page.getByRole("heading", { name: "Done: 10 items." });
  for (let item = 0; item < 10; item++) {
    await pickFirst(page);
    await page.getByRole("button", { name: /^(Next|See what comes back, and when)$/ }).click();
  }
  await expect(end).toBeFocused();
  await expect(page.getByRole("heading", { name: "Back tomorrow" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("./#/drills");
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "Name the move" })).toContainText("1 new");
});
