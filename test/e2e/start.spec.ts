import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, expectSound, journeyTimeout, test } from "./fixture";
import { copyOfDist, countVisits, Host } from "./host";
import { nextRelease } from "./release";
import { Trainee } from "./trainee";
import { wordsIn } from "./words";

test.describe.configure({ timeout: journeyTimeout });

const words = wordsIn("en");
const lead = words("settings.lead");
const newLead = "This is the next release.";

/** The browser says that files are gone; nothing else is wrong. */
function onlyLost(complaints: string[]): void {
  expect(complaints.filter((text) => !/Failed to load resource|ERR_|preload/i.test(text))).toEqual([]);
  complaints.length = 0;
}

/** A host whose newest build has lost files, by how their names begin. */
async function hostWithout(...lost: readonly string[]): Promise<Host & { remove: () => Promise<void> }> {
  const { folder, remove } = await copyOfDist();
  for (const name of await readdir(folder, { recursive: true })) {
    if (lost.some((one) => name.startsWith(one))) await rm(join(folder, name), { recursive: true, force: true });
  }
  const host = new Host(folder);
  await host.start();
  return Object.assign(host, { remove });
}

test("a page that the browser has kept from before a release finds the new one by itself", async ({
  page,
  hasTouch,
  complaints,
}) => {
  const release = await nextRelease(lead, newLead);
  const host = new Host();
  host.pageAge = 3600;
  await host.start();
  const trainee = new Trainee(page, words, hasTouch, host.home);
  await trainee.goTo("/settings");
  await expect(page.getByText(lead)).toBeVisible();

  host.folder = release.folder;
  await page.goto("about:blank");
  await trainee.goTo("/settings");
  await expect(page.getByText(newLead)).toBeVisible({ timeout: 60_000 });
  expect(
    host.missing.some((name) => /assets\/index-/.test(name)),
    "the old page was asked first",
  ).toBe(true);
  onlyLost(complaints);
  await page.close();
  await host.stop();
  await release.remove();
});

test.describe("where no page of the host can start", () => {
  test.use({ language: "pl" });

  for (const [what, lost] of [
    ["its code", "assets/index-"],
    ["its looks", "assets/frame-"],
  ] as const) {
    test(`for want of ${what} it says so in the visitor's language, turns in no circles, and starts when it can`, async ({
      page,
      complaints,
    }) => {
      const polish = wordsIn("pl");
      const host = await hostWithout(lost);
      const visits = countVisits(page);
      await page.goto(host.home);
      await expect.poll(() => visits.count, { message: "it is loaded again", timeout: 60_000 }).toBe(2);
      await expect(page.getByRole("heading", { level: 1, name: polish("notStarted.title") })).toBeVisible();
      await expect(page.getByText(words("notStarted.title"))).toBeHidden();
      await expectSound(page);
      expect(visits.count, "it was loaded again once").toBe(2);
      const { folder } = host;
      host.folder = new Host().folder;
      await page.getByRole("button", { name: polish("notStarted.again") }).click();
      await expect(page.getByRole("heading", { name: polish("library.first.title") })).toBeVisible();
      host.folder = folder;
      onlyLost(complaints);
      await page.close();
      await host.stop();
      await host.remove();
    });
  }

  test("not even the script that helps: the page still says it, in every language", async ({ page, complaints }) => {
    const host = await hostWithout("assets/", "start.js");
    await page.goto(host.home);
    for (const language of ["en", "ru", "pl", "zh-Hans"]) {
      await expect(page.getByText(wordsIn(language)("notStarted.text"))).toBeVisible();
    }
    onlyLost(complaints);
    // What the page would still ask for in quiet moments is no business of this test.
    await page.close();
    await host.stop();
    await host.remove();
  });
});

test("of what stands in for the app nothing is seen while it comes, nor is left when it is there", async ({ page }) => {
  await page.route(/assets\/index-/, async (route) => {
    await expect(page.locator("#not-started")).toBeHidden();
    await route.continue();
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { name: words("library.first.title") })).toBeVisible();
  await expect(page.locator("#not-started")).toHaveCount(0);
});
