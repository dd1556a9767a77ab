import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { noProgress } from "#core/backup/progress";
import { readBackup } from "#core/backup/read-backup";
import { backupText } from "#core/backup/write-backup";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { complaintsOf, expect, expectSound, journeyTimeout, test } from "./fixture";
import { firstStory, storyOf } from "./stories";
import { Trainee } from "./trainee";

test.describe.configure({ timeout: 2 * journeyTimeout });

test("a copy saved on one device brings the same progress to another, once", async ({ page, trainee, browser }) => {
  const finished = storyOf("hotel-cat", "en");
  const open = firstStory("en");
  await trainee.meet(finished, "alone");
  await trainee.goOn(true);
  const finishedTitle = tell(trainee.telling, lineIds.title);
  await trainee.meet(open, "alone");
  await trainee.answer();
  const lines = await trainee.lines.count();
  const openTitle = tell(trainee.telling, lineIds.title);
  await trainee.goTo("/progress");
  const progress = page.getByRole("main");
  await expect(progress).toContainText(finishedTitle);
  const before = await progress.innerText();

  await trainee.goTo("/data");
  await expectSound(page);
  const download = page.waitForEvent("download");
  await trainee.press(trainee.button("data.copy.save"));
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^sparring-\d{4}-\d\d-\d\d\.json$/);
  const copy = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(copy);

  const context = await browser.newContext({ ...test.info().project.use, locale: "en-GB" });
  const complaints = complaintsOf(context);
  const other = new Trainee(await context.newPage(), trainee.words, trainee.touch);

  await test.step("the other device has the same progress", async () => {
    await other.goTo("/data");
    await chooseCopy(other, copy);
    await expect(other.page.getByRole("heading", { name: other.words("data.whose") })).toBeFocused();
    await expectSound(other.page);
    await other.press(other.button("data.whose.me"));
    await expect(preview(other)).toBeVisible();
    await expect(other.page.getByRole("main")).toContainText(other.words("data.bring.finished", { count: 1 }));
    await expectSound(other.page);
    await other.press(other.button("data.bring.take"));
    await expect(other.page.getByText(other.words("data.bring.done"))).toBeVisible();
    await other.goTo("/progress");
    await expect(other.page.getByRole("main")).toContainText(finishedTitle);
    await expect.poll(() => other.page.getByRole("main").innerText()).toBe(before);
  });

  await test.step("a second time there is nothing to add", async () => {
    const kept = await everything(other.page);
    await other.goTo("/data");
    await chooseCopy(other, copy);
    await other.press(other.button("data.whose.me"));
    await expect(other.page.getByText(other.words("data.bring.nothing"))).toBeVisible();
    await other.press(other.button("data.bring.leave"));
    expect(await everything(other.page)).toEqual(kept);
  });

  await test.step("the open conversation goes on where it was left", async () => {
    await other.goTo("/");
    const name = other.words("library.open.continueWith", { title: openTitle });
    await other.press(other.page.getByRole("link", { name, exact: true }).first());
    await expect(other.lines).toHaveCount(lines);
  });

  await test.step("a damaged copy harms nothing", async () => {
    const text = await readFile(copy, "utf8");
    const broken = test.info().outputPath("broken.json");
    await writeFile(broken, text.slice(0, text.length / 2));
    const kept = await everything(other.page);
    await other.goTo("/data");
    await chooseCopy(other, broken);
    await other.press(other.button("data.whose.me"));
    await expect(other.page.getByText(other.words("data.bring.damage"), { exact: true })).toBeVisible();
    await expectSound(other.page);
    await other.press(other.button("data.bring.leave"));
    expect(await everything(other.page)).toEqual(kept);
  });
  await test.step("kept as another person, it is theirs and open to them", async () => {
    const own = await everything(other.page);
    const hers = test.info().outputPath("hers.json");
    await writeFile(hers, anotherPerson(await readFile(copy, "utf8")));
    await chooseCopy(other, hers);
    await other.press(other.button("data.whose.new"));
    await other.page.getByRole("textbox", { name: other.words("settings.learners.name") }).fill("Ola");
    await expectSound(other.page);
    await other.press(other.button("data.bring.take.new"));
    await expect(other.page.getByText(other.words("data.bring.done.other", { name: "Ola" }))).toBeVisible();
    const { attempts = [], learners = [] } = (await everything(other.page)) as Record<string, unknown[]>;
    expect(attempts).toEqual(expect.arrayContaining(own.attempts as unknown[]));
    expect([attempts.length, learners.length]).toEqual([2, 2]);
    const switchTo = other.words("settings.learners.switch", { name: "Ola" });
    const begunAnew = other.page.waitForEvent("load");
    await other.press(other.page.getByRole("button", { name: switchTo }));
    await begunAnew;
    await other.goTo("/progress");
    await expect(other.page.getByRole("main")).toContainText(finishedTitle);
  });
  expect(complaints).toEqual([]);
  await context.close();
});

const preview = ({ page, words }: Trainee) => page.getByRole("heading", { name: words("data.bring.found") });

async function chooseCopy({ page, words }: Trainee, path: string): Promise<void> {
  await page.getByLabel(words("data.bring.choose")).setInputFiles(path);
}

/** The same copy as somebody else would have made it of conversations of their own. */
function anotherPerson(text: string): string {
  const reading = readBackup(text);
  if (reading.kind === "refused") throw new Error(reading.reason);
  const { sessions, inputs, attempts } = reading.progress;
  const learner = "somebody";
  const other = {
    ...noProgress,
    sessions: sessions.map((one) => ({
      ...one,
      learner,
      id: `${one.id}x`,
      ...(one.attempt && { attempt: `${one.id}x` }),
    })),
    inputs: inputs.map((one) => ({ ...one, learner, session: `${one.session}x` })),
    attempts: attempts.map((one) => ({ ...one, learner, id: `${one.id}x`, session: `${one.id}x` })),
  };
  return backupText(other, 0);
}

/** All that is in the browser's database, store by store. */
function everything(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("sparring"));
    const found: Record<string, unknown> = {};
    for (const store of database.objectStoreNames) {
      found[store] = await settled(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
    return found;
  });
}
