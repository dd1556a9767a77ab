import { expect, journeyTimeout, test } from "./fixture";
import { Host } from "./host";
import { firstStory } from "./stories";
import { Trainee } from "./trainee";

test.describe.configure({ timeout: journeyTimeout });

test("the built app works from any folder of a static host and asks nobody else for anything", async ({
  page,
  context,
  hasTouch,
  trainee: { words },
}) => {
  const host = new Host();
  await host.start();
  const { home, missing } = host;
  try {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    page.on("websocket", (socket) => asked.push(socket.url()));
    const trainee = new Trainee(page, words, hasTouch, home);
    await trainee.goTo("/");
    await trainee.press(trainee.link("library.first.start"));
    await trainee.start(firstStory("en"), "alone");
    await trainee.goOn();
    await trainee.press(trainee.link("talk.debrief"));
    const stars = page.getByRole("group", { name: words("debrief.own.question") });
    await stars.getByRole("radio").last().check();
    await expect(trainee.heading("debrief.rewrite.title")).toBeVisible();
    await trainee.goTo("/progress");
    await expect(trainee.heading("progress.attempts.title")).toBeVisible();
    await page.reload();
    await expect(trainee.heading("progress.attempts.title")).toBeVisible();
    expect(asked.length, "requests were seen").toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(home) && !url.startsWith("data:"))).toEqual([]);
    expect(missing).toEqual([]);
  } finally {
    await host.stop();
  }
});
