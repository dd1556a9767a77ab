import type { Page } from "@playwright/test";
import { addresses } from "#stores/addresses";
import { smallAttempt } from "../support/small-records";
import { expect, journeyTimeout, test } from "./fixture";

test.describe.configure({ timeout: journeyTimeout });

/** As many as a cleaner that went wrong, or an edit of the database by hand, may leave. */
const many = 2_000;

/** Far less than one write for each of them takes, and enough on a machine that is loaded. */
const patience = { timeout: 20_000 };

test("thousands of damaged records are put aside at once, told, and can be read again and deleted", async ({
  page,
  trainee,
}) => {
  const { words } = trainee;
  await trainee.goTo("/");
  await expect(trainee.heading("library.first.title")).toBeVisible();
  await putAttempts(page, many);
  await page.reload();
  const notice = page.getByRole("complementary", { name: words("shell.notices") });
  await expect(notice).toContainText(words("shell.setAside.title", { count: many }), patience);

  await trainee.goTo(addresses.data);
  await expect(page.getByText(words("data.aside.count", { count: many }))).toBeVisible(patience);
  await trainee.press(trainee.button("data.aside.again"));
  await expect(page.getByText(words("data.aside.none"))).toBeVisible(patience);
  await trainee.press(trainee.button("data.aside.delete"));
  await trainee.press(trainee.button("data.aside.confirm"));
  await expect(page.getByText(words("data.aside.deleted"))).toBeVisible(patience);
  await expect(page.getByText(words("data.aside.count", { count: many }))).toHaveCount(0);
});

/** Puts attempts into the browser's database that nobody can read, nor say whose they are. */
async function putAttempts(page: Page, count: number): Promise<void> {
  const damaged = { ...smallAttempt({ id: "damaged" }), learner: 7, overall: "much" };
  await page.evaluate(
    async ([damaged, count]) => {
      const opening = indexedDB.open("sparring");
      await new Promise((opened) => opening.addEventListener("success", opened));
      const writing = opening.result.transaction("attempts", "readwrite");
      for (let at = 0; at < count; at++) writing.objectStore("attempts").put(damaged, `damaged ${at}`);
      await new Promise((written) => writing.addEventListener("complete", written));
      opening.result.close();
    },
    [damaged, count] as const,
  );
}
