import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixture";

test("the built app opens and is accessible", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Sparring/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
