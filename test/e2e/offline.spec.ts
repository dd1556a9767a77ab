import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Page } from "@playwright/test";
import { lineIds } from "#core/dialogue/line-ids";
import { addresses } from "#stores/addresses";
import { shipped } from "../support/shipped";
import { rateOneself } from "./debriefing";
import { expect, journeyTimeout, languages, test } from "./fixture";
import { dist, Host } from "./host";
import { firstStory, storyOf } from "./stories";
import { Trainee } from "./trainee";
import { wordsIn } from "./words";

// The first visit puts the whole app on the device before anything is tried.
test.describe.configure({ timeout: 2 * journeyTimeout });
test.use({ serviceWorkers: "allow" });

const host = new Host();
test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

/** A first visit, until the settings say that everything is on the device. */
async function visitUntilReady(trainee: Trainee): Promise<void> {
  await trainee.goTo(addresses.settings);
  await expect(trainee.page.getByText(trainee.words("offline.ready"))).toBeVisible({ timeout: journeyTimeout });
}

/** What the browser keeps for the app, relative to its folder. */
async function keptFiles(page: Page, home: string): Promise<string[]> {
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });
  return urls.map((url) => url.slice(home.length)).sort();
}

test("every file of the app is kept, and the app can be installed", async ({ page, context, hasTouch, trainee }) => {
  await visitUntilReady(new Trainee(page, trainee.words, hasTouch, host.home));
  const built = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name !== "offline-worker.js")
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(dist.length + 1)
        .split(sep)
        .join("/"),
    );
  expect(built.length).toBeGreaterThan(100);
  expect(await keptFiles(page, host.home)).toEqual(built.sort());

  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A test's browser keeps nothing; but for that it may be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  const { manifest } = await devtools.send("Page.getAppManifest");
  expect(manifest).toMatchObject({ startUrl: host.home, scope: host.home, display: "kStandalone" });
  const onHome = new Trainee(page, trainee.words, hasTouch, host.home);
  await onHome.goTo(addresses.home);
  await expect(page.getByText(trainee.words("offline.ready"))).toBeVisible();
});

test("after one visit the network may go", async ({ page, context, hasTouch, trainee: { words } }) => {
  const away = new Host();
  await away.start();
  const trainee = new Trainee(page, words, hasTouch, away.home);
  await visitUntilReady(trainee);
  await away.stop();
  await context.setOffline(true);
  await page.reload();
  await expect(trainee.heading("settings.title")).toBeVisible();

  await test.step("every customer, each language by turns", async () => {
    for (const [index, id] of [...shipped.scenarios.keys()].entries()) {
      const story = storyOf(id, languages[index % languages.length] as string);
      await trainee.goTo(addresses.play(id, story.texts.language));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.texts.lines[lineIds.title] as string);
    }
  });

  await test.step("a language that was never used: every screen", async () => {
    const chinese = wordsIn("zh-Hans");
    await trainee.goTo(addresses.home);
    await page.getByRole("combobox", { name: words("shell.language") }).selectOption("zh-Hans");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    const screens = {
      library: addresses.library,
      play: addresses.play("hotel-cat"),
      watch: addresses.watch("first-talk"),
      quiet: addresses.quiet(),
      drills: addresses.drills,
      paths: addresses.paths,
      shift: addresses.shift,
      pair: addresses.pair("hotel-cat"),
      phrases: addresses.phrases,
      playbook: addresses.playbook,
      progress: addresses.progress,
      observe: addresses.observe,
      settings: addresses.settings,
      scoring: addresses.scoring,
    } as const;
    for (const [name, address] of Object.entries(screens) as [keyof typeof screens, string][]) {
      await trainee.goTo(address);
      await expect(page).toHaveTitle(chinese("shell.title", { page: chinese(`shell.page.${name}`) }));
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(chinese("app.partLost.title"));
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    }
  });

  await test.step("a conversation in it, judged, over a reload", async () => {
    const speaker = new Trainee(page, wordsIn("zh-Hans"), hasTouch, away.home);
    await speaker.meet(firstStory("zh-Hans"), "alone");
    await speaker.answer();
    await page.reload();
    await speaker.goOn();
    await speaker.press(speaker.link("talk.debrief"));
    await rateOneself(speaker);
    await expect(speaker.heading("debrief.rewrite.title")).toBeVisible();
  });

  await test.step("a link into the app, in a new tab", async () => {
    const tab = await context.newPage();
    await tab.goto(`${away.home}#${addresses.play("hotel-cat", "ru")}`);
    const title = storyOf("hotel-cat", "ru").texts.lines[lineIds.title] as string;
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText(title);
  });
});

test("where no service worker is to be had nothing is claimed", async ({ page, hasTouch, trainee: { words } }) => {
  let refused = 0;
  await page.exposeFunction("tellRefused", () => {
    refused++;
  });
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      (window as unknown as { tellRefused: () => void }).tellRefused();
      return Promise.reject(new DOMException("denied", "SecurityError"));
    };
  });
  const trainee = new Trainee(page, words, hasTouch, host.home);
  await trainee.goTo(addresses.settings);
  await expect.poll(() => refused, { timeout: journeyTimeout }).toBe(1);
  await expect(trainee.heading("settings.data")).toBeVisible();
  await expect(trainee.heading("offline.title")).toHaveCount(0);
});
