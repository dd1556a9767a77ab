import { lineIds } from "#core/dialogue/line-ids";
import { fill, tell } from "#core/dialogue/texts";
import { rateOneself } from "./debriefing";
import { expect, expectSound, journeyTimeout, test } from "./fixture";
import { choicesAt, samplesAt, storyOf } from "./stories";
import type { Trainee } from "./trainee";

test.describe.configure({ timeout: journeyTimeout });

test("a call, and what lies behind the case", async ({ page, trainee }) => {
  const { words } = trainee;
  const story = storyOf("satellite-leaving", "en");
  await trainee.meet(story, "alone");
  await trainee.goOn(true);
  await trainee.press(trainee.link("talk.debrief"));
  await rateOneself(trainee);
  const wrapUp = trainee.section("wrapUp.title");
  const compare = wrapUp.getByRole("button", { name: words("wrapUp.compare") });
  await expect(compare).toBeDisabled();
  const right = story.scenario.wrapUp?.causes.find((cause) => cause.right)?.id ?? "";
  await wrapUp.getByRole("radio", { name: tell(trainee.telling, lineIds.causeText(right)) }).check();
  await wrapUp.getByRole("radio", { name: words("wrapUp.place.irritating-irritating") }).check();
  await wrapUp.getByRole("textbox", { name: words("wrapUp.change") }).fill("Waive the visit for those who stay.");
  await trainee.press(compare);
  await expect(wrapUp.getByText(words("wrapUp.cause.right"), { exact: true })).toBeVisible();
  await wrapUp.getByRole("checkbox").first().check();
  await page.reload();
  await expect(trainee.section("wrapUp.title").getByRole("checkbox").first()).toBeChecked();
  await expectSound(page);
});

test("on a public thread one sees who reads along", async ({ page, trainee }) => {
  const { scenario, texts } = storyOf("taxi-thread", "en");
  await trainee.goTo("/play/taxi-thread");
  await trainee.press(trainee.button("play.briefing.start"));
  const comments = Object.entries(texts.lines).filter(([id]) => id.startsWith(`turns.${scenario.first}.bystanders.`));
  expect(comments.length).toBeGreaterThan(0);
  for (const [, comment] of comments) await expect(trainee.log).toContainText(String(comment));
  await expect(page.getByText(/\d people are reading/)).toBeVisible();
  await expectSound(page);
});

test("the same customer is watched, met badly and met well", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.goTo("/watch/first-talk");
  for (const [leading, least] of [
    ["watch.weak", 1],
    ["watch.strong", 4],
  ] as const) {
    await page.getByRole("radio", { name: words(leading) }).check();
    const rating = page.getByText(/stars? of 5 from the customer/);
    for (let step = 0; step < 40 && !(await rating.isVisible()); step++) await watchOn(trainee);
    const [, stars = "0"] = /(\d) stars?/.exec((await rating.textContent()) ?? "") ?? [];
    expect(Number(stars)).toBeGreaterThanOrEqual(least);
    await expectSound(page);
  }
});

async function watchOn(trainee: Trainee): Promise<void> {
  const { page, words } = trainee;
  const onward = trainee.button("watch.goOn").or(trainee.button("watch.see"));
  if (!(await onward.isVisible())) {
    await page
      .getByRole("group", { name: words("watch.next") })
      .getByRole("radio")
      .first()
      .check();
    const why = page.getByRole("group", { name: words("watch.why") });
    if (await why.isVisible()) await why.getByRole("radio").first().check();
  }
  await trainee.press(onward);
}

test("a shift: three customers in a row, a breath between them, and how they went home", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.goTo("/shift");
  await trainee.press(trainee.button("shift.start"));
  for (const number of [1, 2, 3]) {
    if (number > 1) await trainee.press(trainee.button("shift.breathe.on"));
    await expect(page.getByRole("heading", { name: words("shift.customer", { number, count: 3 }) })).toBeVisible();
    await trainee.press(trainee.button("play.briefing.start"));
    await beRude(trainee);
    await trainee.press(trainee.link("shift.back"));
  }
  await expect(trainee.heading("shift.over.title")).toBeVisible();
  await expectSound(page);
});

/** Rudeness at every turn, until the customer has gone. */
async function beRude(trainee: Trainee): Promise<void> {
  const { page, words } = trainee;
  const over = page.getByText(words("talk.over"), { exact: true });
  const box = page.getByRole("textbox").last();
  const choice = page.getByRole("radio").last();
  const own = trainee.lines.filter({ has: page.getByText(words("talk.you"), { exact: true }) });
  await expect(trainee.lines.first()).toBeVisible();
  for (let turn = 0; turn < 12 && !(await over.isVisible()); turn++) {
    await expect(box.or(choice).or(over).first()).toBeVisible();
    if (await over.isVisible()) break;
    if (await box.isVisible()) {
      await box.fill(`I don't care, that is your own fault and not my problem. Go somewhere else. ${turn}`);
      await trainee.press(trainee.sendButton);
    } else {
      await choice.check();
      await trainee.press(trainee.button("talk.say"));
    }
    // Bystanders and customers write at their own pace; the desk turns with the reply that was kept.
    await expect(own).toHaveCount(turn + 1);
  }
  await expect(over).toBeVisible();
}

const start = Date.UTC(2026, 4, 4, 9);
const day = 24 * 60 * 60 * 1000;

test("two weeks of practice: calmer after two losses, harder after two wins, a check after a week", async ({
  page,
  trainee,
}) => {
  const advised = (key: Parameters<typeof trainee.words>[0]) => page.getByRole("heading", { name: trainee.words(key) });
  const comeOn = async (days: number) => {
    await page.clock.setFixedTime(start + days * day);
    await trainee.goTo("/");
    await page.reload();
  };
  const story = storyOf("first-talk", "en");
  await comeOn(0);
  await expect(trainee.heading("library.first.title")).toBeVisible();
  for (const lost of [0, 1]) {
    await comeOn(lost);
    await trainee.meet(story, "alone");
    await talkPoorly(trainee);
  }
  await comeOn(2);
  await expect(advised("home.next.calmer.title")).toBeVisible();
  for (const won of [2, 3]) {
    await comeOn(won);
    await trainee.meet(story, "coach");
    await trainee.goOn(true);
  }
  await comeOn(4);
  await expect(advised("home.next.calmer.title")).toHaveCount(0);
  await expect(advised("home.next.harder.title")).toBeVisible();
  await expect(advised("home.next.check.title")).toHaveCount(0);
  await comeOn(14);
  await expect(advised("home.next.check.title")).toBeVisible();
  await expectSound(page);
});

/** Says the coldest of what a turn has at hand until the customer has gone. */
async function talkPoorly(trainee: Trainee): Promise<void> {
  for (let standing = await trainee.standing(); !("ending" in standing); standing = await trainee.standing()) {
    const worth = ({ scores }: { scores: Readonly<Record<string, number>> }) =>
      Object.values(scores).reduce((sum, level) => sum + level, 0);
    const { turn } = standing;
    const [coldest] = samplesAt(trainee.telling, turn)
      .filter(({ understood }) => understood)
      .sort((left, right) => worth(left) - worth(right));
    const choice = choicesAt(trainee.telling, turn).at(-1);
    if (coldest) await trainee.say(fill(trainee.telling, coldest.text));
    else if (choice) await trainee.pick(tell(trainee.telling, lineIds.choice(turn, choice.id)));
  }
}
