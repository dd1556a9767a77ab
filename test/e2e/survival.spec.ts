import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { expect, expectAccessible, journeyTimeout, test } from "./fixture";
import { firstStory, storyOf } from "./stories";
import type { Trainee } from "./trainee";

test.describe.configure({ timeout: journeyTimeout });

const story = storyOf("hotel-cat", "en");

/** Finds an open conversation in the library and goes on with it. */
async function resume(trainee: Trainee, title = tell(trainee.telling, lineIds.title)): Promise<void> {
  const name = trainee.words("library.open.continueWith", { title });
  await trainee.press(trainee.page.getByRole("link", { name, exact: true }));
  await expect(trainee.lines.first()).toBeVisible();
}

/** Says a few things, and the moment that the last is kept, has the power cut. Everything must be found again. */
async function surviveCut(trainee: Trainee, cut: () => Promise<Page>): Promise<void> {
  await trainee.meet(story, "alone");
  await trainee.answer();
  const before = await trainee.lines.allTextContents();
  await trainee.answer();
  trainee.page = await cut();

  await trainee.goTo("/");
  await resume(trainee);
  const after = await trainee.lines.allTextContents();
  const withoutSign = (line = "") => line.replace(trainee.words("talk.saved"), "");
  expect(after.slice(0, before.length).map(withoutSign)).toEqual(before.map(withoutSign));
  expect(after.length, "the last reply and what the customer says to it").toBeGreaterThanOrEqual(before.length + 2);
  for (const { text } of trainee.said) await expect(trainee.log).toContainText(text);
  await expect(trainee.log).toContainText(trainee.words("talk.saved"));
  await trainee.answer();
}

test("a page killed in mid-conversation loses no answered turn", async ({ page, context, trainee }) => {
  await surviveCut(trainee, async () => {
    const crashed = page.waitForEvent("crash");
    const session = await context.newCDPSession(page);
    // The answer to this command never comes.
    session.send("Page.crash").catch(() => undefined);
    await crashed;
    return context.newPage();
  });
});

test("a browser killed in mid-conversation loses no answered turn", async ({ baseURL, trainee }, { project }) => {
  const profile = await mkdtemp(join(tmpdir(), "sparring-"));
  const { launchOptions, viewport, isMobile, hasTouch, userAgent } = project.use;
  const open = () => {
    const options = { ...launchOptions, viewport, isMobile, hasTouch, userAgent, baseURL, locale: "en-GB" };
    return chromium.launchPersistentContext(profile, options as Parameters<typeof chromium.launchPersistentContext>[1]);
  };
  let context = await open();
  try {
    trainee.page = await context.newPage();
    await surviveCut(trainee, async () => {
      await kill(context);
      context = await open();
      return context.newPage();
    });
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

/** Ends a browser as a power cut does: it has no time to write anything. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  const main = processInfo.find(({ type }) => type === "browser");
  if (!main) throw new Error("the browser does not tell its process");
  const closed = context.waitForEvent("close");
  process.kill(main.id, "SIGKILL");
  await closed;
}

test("a draft, a way out and a step back", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.meet(story, "coach");

  await test.step("a draft survives a reload", async () => {
    await trainee.box.fill("1 2 3\n4 …");
    await page.reload();
    await expect(trainee.box).toHaveValue("1 2 3\n4 …");
  });

  await trainee.answer();
  const afterOne = await trainee.lines.allTextContents();
  const moodAfterOne = await trainee.mood();
  const standing = await trainee.answer();
  const [, second] = trainee.said;

  await test.step("a step back takes the last turn away, for good", async () => {
    expect(await trainee.lines.count()).toBe(afterOne.length + 2);
    await trainee.press(trainee.button("talk.undo"));
    await expect(trainee.lines).toHaveCount(afterOne.length);
    await expect(trainee.log).toContainText(words("talk.saved"));
    await page.reload();
    await expect(trainee.lines).toHaveCount(afterOne.length);
    expect(await trainee.lines.allTextContents()).toEqual(afterOne);
    await expect(trainee.log).not.toContainText(second?.text ?? "");
    expect(await trainee.mood()).toBe(moodAfterOne);
  });

  await test.step("the conversation goes on from there", async () => {
    expect(await trainee.answer()).toEqual(standing);
    expect(await trainee.lines.count()).toBe(afterOne.length + 2);
  });

  await test.step("the coach's offer to say it again brings the words back", async () => {
    await trainee.press(trainee.button("talk.coach.redo"));
    await expect(trainee.box).toHaveValue(trainee.said.at(-1)?.text ?? "");
    await expect(trainee.lines).toHaveCount(afterOne.length);
  });

  await test.step("one may leave, and go on from home or from the briefing", async () => {
    await trainee.press(trainee.button("talk.menu"));
    await trainee.press(trainee.link("talk.menu.leave"));
    await expect(trainee.heading("home.next.continue.title")).toBeVisible();
    await resume(trainee);
    await expect(trainee.lines).toHaveCount(afterOne.length);
    await trainee.goTo(`/play/${story.scenario.id}`);
    await trainee.press(trainee.link("play.briefing.resume"));
    await expect(trainee.lines).toHaveCount(afterOne.length);
    await expect(trainee.box).toHaveValue(trainee.said.at(-1)?.text ?? "");
    await expect(trainee.button("talk.undo")).toBeVisible();
  });

  await test.step("in a check there is no way back", async () => {
    await trainee.meet(story, "check");
    await trainee.answer();
    await expect(page.getByRole("button", { name: words("talk.undo") })).toHaveCount(0);
    await expect(page.getByRole("button", { name: words("talk.hint") })).toHaveCount(0);
  });
});

test("a damaged record is put aside and told, and the rest is there", async ({ page, trainee }) => {
  const { words } = trainee;
  const other = firstStory("en");
  await trainee.meet(other, "alone");
  await trainee.answer();
  await trainee.meet(story, "alone");
  await trainee.answer();
  await trainee.answer();
  await trainee.answer();
  const lines = await trainee.lines.count();
  const notice = page.getByRole("complementary", { name: words("shell.notices") });

  await test.step("a damaged conversation", async () => {
    await damage(page, "sessions", other.scenario.id);
    await trainee.goTo("/");
    await expect(notice).toContainText(words("shell.setAside.title", { count: 1 }));
    await expectAccessible(page);
    await trainee.press(trainee.button("shell.notices.dismiss", notice));
    await expect(notice).toHaveCount(0);
    await trainee.goTo("/library");
    await expect(page.getByRole("link", { name: other.texts.lines.title as string }).first()).toBeVisible();
    await trainee.goTo("/");
    await resume(trainee);
    await expect(trainee.lines).toHaveCount(lines);
  });

  await test.step("a damaged reply: what else was written can be read", async () => {
    const [, second] = trainee.said;
    await damage(page, "inputs", second?.text ?? "");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(trainee.said[0]?.text ?? "");
    await expect(page.getByRole("main")).not.toContainText(second?.text ?? "");
    await trainee.press(trainee.link("talk.outdated.fresh").or(trainee.link("play.back")).first());
    await expect(notice).toContainText(words("shell.setAside.title", { count: 1 }));
  });

  await test.step("a damaged help: what is left may be another conversation, so it is read and not guessed at", async () => {
    await trainee.meet(other, "coach");
    await trainee.press(trainee.button("talk.hint"));
    await trainee.press(trainee.button("talk.close"));
    await trainee.answer();
    await trainee.answer();
    await damage(page, "inputs", "hint");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("talk.damaged.title"));
    await expect(page.getByRole("main")).toContainText(trainee.said.at(-1)?.text ?? "");
  });

  await test.step("nothing is deleted", async () => {
    const kept = await page.evaluate(async () => {
      const opened = indexedDB.open("sparring");
      await new Promise((done) => opened.addEventListener("success", done));
      const all = opened.result.transaction("set-aside").objectStore("set-aside").count();
      await new Promise((done) => all.addEventListener("success", done));
      opened.result.close();
      return all.result;
    });
    expect(kept).toBe(3);
  });
});

/** Spoils the one record of a store that holds these words, so that its shape is no longer what it should be. */
async function damage(page: Page, store: string, words: string): Promise<void> {
  const damaged = await page.evaluate(
    async ([store, words]) => {
      const done = (request: IDBRequest) => new Promise((resolve) => request.addEventListener("success", resolve));
      const opened = indexedDB.open("sparring");
      await done(opened);
      const records = opened.result.transaction(store, "readwrite").objectStore(store);
      const [keys, values] = [records.getAllKeys(), records.getAll()];
      await Promise.all([done(keys), done(values)]);
      const hits = keys.result.filter((_, index) =>
        JSON.stringify(values.result[index]).includes(JSON.stringify(words)),
      );
      for (const key of hits) await done(records.put({ version: "?", words }, key));
      opened.result.close();
      return hits.length;
    },
    [store, words] as const,
  );
  expect(damaged, "one record holds these words").toBe(1);
}

test("without the browser's database one can play, and is told that nothing lasts", async ({ page, trainee }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await trainee.goTo("/");
  const notice = page.getByRole("complementary", { name: trainee.words("shell.notices") });
  await expect(notice).toContainText(trainee.words("shell.notLasting.title"));
  await trainee.press(trainee.link("library.first.start"));
  await trainee.start(firstStory("en"), "alone");
  await trainee.goOn();
  await trainee.press(trainee.link("talk.debrief"));
  await expect(page.getByRole("group", { name: trainee.words("debrief.own.question") })).toBeVisible();
});

test("a database that refuses to open is told, too", async ({ page, trainee }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await trainee.goTo("/");
  await expect(trainee.heading("library.first.title")).toBeVisible();
  const notice = page.getByRole("complementary", { name: trainee.words("shell.notices") });
  await expect(notice).toContainText(trainee.words("shell.notLasting.title"));
});
