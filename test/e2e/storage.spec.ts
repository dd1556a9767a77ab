import type { Page } from "@playwright/test";
import { expect, expectSound, journeyTimeout, test } from "./fixture";
import { storyOf } from "./stories";

test.describe.configure({ timeout: journeyTimeout });

const story = storyOf("hotel-cat", "en");

test("work that an older tab holds on to is said to be open elsewhere, and is there once that tab is closed", async ({
  page,
  context,
  trainee,
}) => {
  const { words } = trainee;
  // A tab of an older version, which does not let go when it is asked to.
  const old = await context.newPage();
  await old.route("**/old", (route) =>
    route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }),
  );
  await old.goto("old");
  await old.evaluate(async () => {
    const opening = indexedDB.open("sparring", 1);
    await new Promise((opened) => opening.addEventListener("success", opened));
    Object.assign(window, { held: opening.result });
  });
  await trainee.goTo("/");
  await expect(trainee.heading("app.openElsewhere.title")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(words("app.openElsewhere.text"))).toBeVisible();
  await expectSound(page);
  await old.close();
  await trainee.press(trainee.button("app.openElsewhere.again"));
  await expect(trainee.heading("library.first.title")).toBeVisible();
});

test("a full disk is told in the conversation, which goes on to its end, and is kept once there is room", async ({
  page,
  baseURL,
  trainee,
}) => {
  const { words } = trainee;
  const device = await page.context().newCDPSession(page);
  const room = (quotaSize: number) =>
    device.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL ?? "").origin, quotaSize });
  await room(5_000_000);
  await trainee.meet(story, "alone");
  await trainee.answer();

  await room(1);
  expect(await roomLeft(page), "the browser has no room").toBe("QuotaExceededError");
  trainee.keeps = false;
  await trainee.answer();
  const notice = page.getByRole("complementary", { name: words("shell.notices") });
  await expect(notice).toContainText(words("shell.notWritten.title"));
  await expectSound(page);
  await trainee.press(trainee.button("shell.notices.dismiss", notice));
  await expect(notice).toHaveCount(0);

  await trainee.goOn(true);
  for (const { text } of trainee.said) await expect(trainee.log).toContainText(text);
  await expectSound(page);

  await room(50_000_000);
  await trainee.press(trainee.button("talk.over.keep"));
  await trainee.press(trainee.link("talk.debrief"));
  await expect(page.getByRole("group", { name: words("debrief.own.question") })).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByRole("group", { name: words("debrief.own.question") })).toBeVisible({ timeout: 30_000 });
});

/** What the browser says to more than it had room for: it looks anew then how much there is. */
function roomLeft(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("another");
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("all"));
    await new Promise((opened) => opening.addEventListener("success", opened));
    const writing = opening.result.transaction("all", "readwrite");
    writing.objectStore("all").put("x".repeat(6_000_000), "much");
    return new Promise<string>((said) => {
      writing.addEventListener("complete", () => said("written"));
      writing.addEventListener("abort", () => said(writing.error?.name ?? ""));
    });
  });
}
