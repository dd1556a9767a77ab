import { addresses } from "#stores/addresses";
import { rateOneself } from "./debriefing";
import { expect, journeyTimeout, test } from "./fixture";
import { copyOfDist, countVisits, Host } from "./host";
import { nextRelease } from "./release";
import { storyOf } from "./stories";
import { Trainee } from "./trainee";
import { wordsIn } from "./words";

test.describe.configure({ timeout: 2 * journeyTimeout });

const story = storyOf("hotel-cat", "en");
const lead = wordsIn("en")("settings.lead");
const newLead = "This is the next release.";
let release: Awaited<ReturnType<typeof nextRelease>>;

test.beforeAll(async () => {
  release = await nextRelease(lead, newLead);
});
test.afterAll(() => release.remove());

test.describe("with the app on the device", () => {
  test.use({ serviceWorkers: "allow" });

  test("a release waits, is offered, and leaves a conversation under way alone", async ({
    page,
    context,
    hasTouch,
    trainee: { words },
  }) => {
    const host = new Host();
    await host.start();
    const trainee = new Trainee(page, words, hasTouch, host.home);
    await trainee.goTo(addresses.settings);
    await expect(page.getByText(words("offline.ready"))).toBeVisible({ timeout: journeyTimeout });
    await trainee.meet(story, "alone");
    await trainee.answer();
    await trainee.box.fill("Half a sen");

    host.folder = release.folder;
    const other = new Trainee(await context.newPage(), words, hasTouch, host.home);
    await other.goTo(addresses.settings);
    const offer = other.page.getByRole("complementary", { name: words("offline.update.title") });
    await expect(offer).toBeVisible({ timeout: journeyTimeout });
    await expect(other.page.getByText(lead)).toBeVisible();
    await other.press(other.button("offline.update.now", offer));
    await expect(other.page.getByText(newLead)).toBeVisible();

    await test.step("the old tab goes on with parts that the host no longer has", async () => {
      await expect(trainee.box).toHaveValue("Half a sen");
      await expect(page.getByRole("complementary", { name: words("offline.update.title") })).toHaveCount(0);
      await trainee.goOn();
      await trainee.press(trainee.link("talk.debrief"));
      await rateOneself(trainee);
      await expect(trainee.heading("debrief.rewrite.title")).toBeVisible();
      expect(host.missing).toEqual([]);
    });

    await test.step("it is offered the new version where nothing is under way", async () => {
      await trainee.goTo(addresses.settings);
      await expect(page.getByText(lead)).toBeVisible();
      await trainee.press(trainee.button("offline.update.now"));
      await expect(page.getByText(newLead)).toBeVisible();
      await trainee.goTo(addresses.progress);
      await expect(trainee.heading("progress.attempts.title")).toBeVisible();
    });

    await test.step("and the new version works without a network, too", async () => {
      await host.stop();
      await context.setOffline(true);
      await trainee.goTo(addresses.drills);
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("drill.title"));
    });
  });
});

test.describe("without a service worker", () => {
  /** What the browser says when a file is gone, and the app after it, is expected here and nothing else is. */
  const onlyLost = (complaints: string[]) => {
    const others = complaints.filter((text) => !/Failed to (load|fetch)|ERR_|Importing a module|preload/i.test(text));
    expect(others).toEqual([]);
    complaints.length = 0;
  };

  test("a page that the release took the parts from finds its way by itself", async ({
    page,
    hasTouch,
    complaints,
    trainee: { words },
  }) => {
    const host = new Host();
    await host.start();
    const trainee = new Trainee(page, words, hasTouch, host.home);
    await trainee.meet(story, "alone");
    await trainee.answer();
    await trainee.box.fill("Half a sen");
    host.folder = release.folder;
    await trainee.goTo(addresses.settings);
    await expect(page.getByText(newLead)).toBeVisible();
    await page.goBack();
    await expect(trainee.box).toHaveValue("Half a sen");
    await trainee.goOn();
    onlyLost(complaints);
    // What the page would still ask for in quiet moments is no business of this test.
    await page.close();
    await host.stop();
  });

  test("a part that is nowhere does not turn the page in circles", async ({
    page,
    hasTouch,
    complaints,
    trainee: { words },
  }) => {
    const broken = await copyOfDist();
    const host = new Host(broken.folder);
    await host.start();
    await page.route(/settings-page/, (route) => route.fulfill({ status: 404 }));
    const visits = countVisits(page);
    const trainee = new Trainee(page, words, hasTouch, host.home);
    await trainee.goTo(addresses.home);
    await expect(trainee.heading("library.first.title")).toBeVisible();
    await trainee.goTo(addresses.settings);
    await expect(trainee.heading("app.partLost.title")).toBeVisible();
    await expect.poll(() => visits.count).toBe(2);
    await expect(trainee.heading("app.partLost.title")).toBeVisible();
    expect(visits.count).toBe(2);
    onlyLost(complaints);
    // What the page would still ask for in quiet moments is no business of this test.
    await page.close();
    await host.stop();
    await broken.remove();
  });

  test("without a network it says so, and goes on when there is one", async ({
    page,
    hasTouch,
    complaints,
    trainee: { words },
  }) => {
    const host = new Host();
    await host.start();
    const trainee = new Trainee(page, words, hasTouch, host.home);
    await trainee.goTo(addresses.home);
    await expect(trainee.heading("library.first.title")).toBeVisible();
    await host.stop();
    await trainee.goTo(addresses.settings);
    await expect(trainee.heading("app.partLost.title")).toBeVisible();
    await trainee.press(trainee.button("app.partLost.again"));
    await expect(page.getByText(words("app.partLost.stillOff"))).toBeVisible();
    await host.start();
    await trainee.press(trainee.button("app.partLost.again"));
    await expect(trainee.heading("settings.title")).toBeVisible();
    onlyLost(complaints);
    // What the page would still ask for in quiet moments is no business of this test.
    await page.close();
    await host.stop();
  });
});
