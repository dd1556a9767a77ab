import { expect } from "@playwright/test";
import { addresses } from "#stores/addresses";
import type { Trainee } from "../trainee";
import type { Look } from "./every-screen";

/** Pages that stand in for others which could not be shown. The browser's console tells why: that is as it should be. */
export async function lookAtFailures(trainee: Trainee, look: Look): Promise<void> {
  const { page, words } = trainee;
  // Nothing in the app fails by itself: what it asks of the browser is taken away.
  await page.evaluate(() => {
    Object.assign(Intl, { NumberFormat: undefined });
  });
  await trainee.goTo(addresses.scoring);
  await expect(trainee.heading("app.failed.title")).toBeVisible();
  await look("a page that failed");

  await page.route(/playbook-page/, (route) => route.fulfill({ status: 404 }));
  await trainee.goTo(addresses.playbook);
  await page.reload();
  await expect(page.getByText(words("app.partLost.text"))).toBeVisible();
  await look("a part that was lost");
  await page.unroute(/playbook-page/);

  await page.route(/assets\/languages/, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(page.getByRole("heading", { name: "Sparring could not start" })).toBeVisible();
  await look("without any texts");
  await page.unroute(/assets\/languages/);
}
