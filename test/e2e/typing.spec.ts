import type { Locator } from "@playwright/test";
import { fill } from "#core/dialogue/texts";
import { readJson, shipped } from "../support/shipped";
import { expect, expectAccessible, journeyTimeout, test } from "./fixture";
import { firstStory, type Story, samplesAt, storyOf } from "./stories";
import type { Trainee } from "./trainee";

test.describe.configure({ timeout: journeyTimeout });

const first = firstStory("en");

/** A turn of the first customer that takes own words and has ready answers, too. */
const eitherWay = turnWith(first, (turn) => turn.freeText && turn.choices.length > 0);

function turnWith({ scenario }: Story, fits: (turn: Story["scenario"]["turns"][string]) => boolean): string {
  const found = Object.entries(scenario.turns).find(([, turn]) => fits(turn));
  if (!found) throw new Error(`"${scenario.id}" has no such turn`);
  return found[0];
}

/** Answers until a turn waits. */
async function answerUntil(trainee: Trainee, turn: string): Promise<void> {
  let standing = await trainee.standing();
  while (!("ending" in standing) && standing.turn !== turn) standing = await trainee.answer();
  expect(standing).toEqual({ turn, askedBack: false });
}

/** Presses Enter as a keyboard does that is still composing; tells whether the app took it. */
async function composeEnter(box: Locator, sign: { isComposing: boolean } | { keyCode: number }): Promise<boolean> {
  return box.evaluate((element, sign) => {
    const key = new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true, ...sign });
    return !element.dispatchEvent(key);
  }, sign);
}

test("Enter in a chat sends from a keyboard and breaks the line on touch", async ({ page, trainee, hasTouch }) => {
  const story = storyOf("hotel-cat", "en");
  await trainee.meet(story, "alone");
  const { turn } = (await trainee.standing()) as { turn: string };
  const [sample] = samplesAt(story, turn);
  const reply = fill(trainee.telling, sample?.text ?? "");

  await test.step("never while an input method composes", async () => {
    await trainee.box.fill(reply);
    expect(await composeEnter(trainee.box, { isComposing: true }), "taken while composing").toBe(false);
    expect(await composeEnter(trainee.box, { keyCode: 229 }), "taken as Safari reports it").toBe(false);
    await expect(trainee.sendButton).toBeVisible();
    await expect(trainee.box).toHaveValue(reply);
    await expect(trainee.lines).toHaveCount(1);
  });

  await test.step("nor in the middle of a real composition", async () => {
    const session = await page.context().newCDPSession(page);
    await trainee.box.fill("");
    await session.send("Input.imeSetComposition", { text: "nihao", selectionStart: 5, selectionEnd: 5 });
    await page.keyboard.press("Enter");
    await session.send("Input.insertText", { text: "你好" });
    await expect(trainee.box).toHaveValue(/你好/u);
    await expect(trainee.lines).toHaveCount(1);
  });

  await trainee.box.fill(reply);
  if (hasTouch) {
    await trainee.box.press("Enter");
    await expect(trainee.box).toHaveValue(`${reply}\n`);
    await expect(trainee.lines).toHaveCount(1);
  } else {
    await trainee.box.press("Shift+Enter");
    await expect(trainee.box).toHaveValue(`${reply}\n`);
    await trainee.box.fill(reply);
    await trainee.sendAs(reply, () => trainee.box.press("Enter"));
    await expect(trainee.lines).toHaveCount(3);
  }
});

test("Enter in an email breaks the line", async ({ trainee }) => {
  const email = [...shipped.scenarios.values()].find(({ scenario }) => scenario.channel === "email");
  if (!email) throw new Error("no customer writes emails");
  const story = storyOf(email.scenario.id, email.scenario.language);
  await trainee.meet(story, "check");
  await trainee.box.fill("1");
  await trainee.box.press("Enter");
  await trainee.box.pressSequentially("2");
  await expect(trainee.box).toHaveValue("1\n2");
  await expect(trainee.lines).toHaveCount(1);
  // Line breaks are kept in what is sent.
  await trainee.sendAs("1\n2", () => trainee.press(trainee.sendButton));
  await expect(trainee.lines.nth(1).getByText("1\n2")).toHaveCSS("white-space", /pre/u);
});

test("ready answers open only after an own try", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.meet(first, "coach");
  await answerUntil(trainee, eitherWay);
  const locked = page.getByText(words("talk.choices.locked"), { exact: true });

  for (const draft of ["", "no", "1234 5678 9012 3456", "……………………………"]) {
    await trainee.box.fill(draft);
    await trainee.press(trainee.button("talk.choices.open"));
    await expect(locked).toBeVisible();
    await expect(trainee.choices).toHaveCount(0);
  }
  await expectAccessible(page);

  const [sample] = samplesAt(first, eitherWay);
  const own = fill(trainee.telling, sample?.text ?? "");
  await trainee.box.fill(own);
  await expect(locked).toHaveCount(0);
  await trainee.press(trainee.button("talk.choices.open"));
  await expect(trainee.choices).toBeVisible();
  await expectAccessible(page);
  await trainee.press(trainee.button("talk.choices.hide"));
  await expect(trainee.box).toHaveValue(own);
  await trainee.press(trainee.button("talk.choices.open"));
  await trainee.pick(trainee.bestChoice(eitherWay));

  await test.step("in a check there are none", async () => {
    await trainee.meet(first, "check");
    await answerUntil(trainee, eitherWay);
    await expect(trainee.button("talk.choices.open")).toHaveCount(0);
  });
});

test("the coach's remark, which comes a moment later, leaves the customer's next line in view", async ({
  page,
  trainee,
}) => {
  const { words } = trainee;
  await trainee.meet(first, "coach");
  await trainee.answer();
  await expect(trainee.button("talk.coach.redo")).toBeVisible();
  const desk = page.getByRole("group", { name: words("talk.desk"), exact: true });
  const room = async () => {
    const [line, below] = await Promise.all([trainee.lines.last().boundingBox(), desk.boundingBox()]);
    return line && below ? below.y - (line.y + line.height) : Number.NaN;
  };
  await expect.poll(room).toBeGreaterThanOrEqual(0);

  await test.step("nor does the sky cover the remark itself", async () => {
    await trainee.answer();
    const remark = trainee.log.getByText(words("talk.coach.good"), { exact: true });
    await expect.poll(() => remark.evaluate(isTopUncovered)).toBe(true);
  });
});

/** Whether the upper edge of an element is what is seen in its place. */
function isTopUncovered(element: Element): boolean {
  const { left, top } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + 1, top + 1);
  return seen !== null && element.contains(seen);
}

/** An offer in words, from the examples that the scorer is tested to hear. */
function offerInWords(language: string): string {
  const [entry] = readJson<{ hit: string[] }[]>(`src/core/scoring/lang/${language}/moves/offer_compensation.json`);
  const [offer] = entry?.hit ?? [];
  if (offer === undefined) throw new Error("the scorer has no example of an offer");
  return offer;
}

test("compensation in words with nothing put with it is asked about once", async ({ page, trainee }) => {
  const { words } = trainee;
  const turn = turnWith(first, ({ freeText }) => freeText);
  await trainee.meet(first, "alone");
  await answerUntil(trainee, turn);
  const reply = offerInWords("en");
  const gives = first.scenario.authority.allowances.slice(0, 1).map(({ id }) => id);
  const before = await trainee.lines.count();
  const answered = async () => {
    await expect(trainee.lines).toHaveCount(before + 2);
    await expect(trainee.lines.nth(before)).toContainText(reply);
  };

  await test.step("asked, thought over, sent again: not asked a second time", async () => {
    await trainee.box.fill(reply);
    await trainee.press(trainee.sendButton);
    await expect(trainee.wordsOnly).toBeVisible();
    await expect(trainee.lines).toHaveCount(before);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(trainee.wordsOnly).toHaveCount(0);
    await expect(trainee.box).toHaveValue(reply);
    await trainee.press(trainee.sendButton);
    await answered();
    await expect(trainee.wordsOnly).toHaveCount(0);
  });

  await test.step("what is wanted can be put with it in the question itself", async () => {
    await trainee.press(trainee.button("talk.undo"));
    await expect(trainee.lines).toHaveCount(before);
    await trainee.box.fill(reply);
    await trainee.press(trainee.sendButton);
    await trainee.press(trainee.button("talk.give.attach", trainee.wordsOnly).first());
    await expect(page.getByText(words("talk.give.attached", { what: "" }).trim())).not.toHaveCount(0);
    await trainee.press(trainee.button("talk.send", trainee.wordsOnly));
    await answered();
  });

  await test.step("with something put with it before there is no question", async () => {
    await trainee.press(trainee.button("talk.undo"));
    await expect(trainee.lines).toHaveCount(before);
    await trainee.attach({ gives });
    await trainee.box.fill(reply);
    await trainee.press(trainee.sendButton);
    await answered();
    await expect(trainee.wordsOnly).toHaveCount(0);
  });
});

test("tags and scripts in what is typed are shown as text", async ({ page, trainee }) => {
  const { words } = trainee;
  const hostile = `<img src=x onerror="document.title='!'"><script>document.title="!"</script><b>bold</b> &lt;i&gt; {address}`;
  page.on("dialog", () => {
    throw new Error("a dialog of the browser opened");
  });
  /** Nothing in the page was made from what was typed. */
  const expectText = async () => {
    await expect(page.getByRole("main")).toContainText(hostile);
    await expect(page.getByRole("main").locator("img, script, b, i:not(:empty)")).toHaveCount(0);
    await expect(page).not.toHaveTitle("!");
  };
  await trainee.meet(first, "check");
  for (let standing = await trainee.standing(); !("ending" in standing); standing = await trainee.standing()) {
    const sample = samplesAt(first, standing.turn)[trainee.said.length % 2];
    const good = sample ? fill(trainee.telling, sample.text) : trainee.bestChoice(standing.turn);
    await trainee.say(`${good} ${hostile}`);
    await expectText();
  }
  await trainee.press(trainee.link("talk.debrief"));
  const stars = page.getByRole("group", { name: words("debrief.own.question") });
  await stars.getByRole("radio").last().check();
  await trainee.unfold(words("debrief.more"));
  await expectText();
  const part = trainee.section("debrief.plan.title");
  await part.getByRole("textbox").first().fill(hostile);
  await part.getByRole("textbox").last().fill(hostile);
  await trainee.press(trainee.button("debrief.plan.keep", part));
  await expect(part.getByRole("status")).toHaveText(words("debrief.plan.kept"));
  await trainee.goTo("/");
  await page.reload();
  await expect(trainee.section("library.plan.title")).toBeVisible();
  await expectText();
});
