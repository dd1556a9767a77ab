import { fill } from "#core/dialogue/texts";
import { Keyboard } from "./access/keyboard";
import { ScreenReader } from "./access/screen-reader";
import { expect, journeyTimeout, type Language, test } from "./fixture";
import { firstStory, flat, samplesAt } from "./stories";
import type { Trainee } from "./trainee";

test.describe.configure({ timeout: journeyTimeout });

const spoken: readonly Language[] = ["pl", "zh-Hans"];

for (const language of spoken) {
  test.describe(language, () => {
    test.use({ language });

    test("a conversation and its debriefing by keyboard alone, as a screen reader says them", async ({
      page,
      trainee,
    }) => {
      const { words } = trainee;
      const keyboard = new Keyboard(page);
      const reader = await ScreenReader.listenTo(page);
      await trainee.goTo("/");
      await keyboard.press(trainee.link("library.first.start").or(trainee.link("library.first.startAny")));
      await trainee.readBriefing(firstStory(language));
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await keyboard.press(trainee.button("play.briefing.start"));
      await expect(trainee.lines).toHaveCount(1);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

      await test.step("what is opened gives the focus back", async () => {
        const menu = trainee.button("talk.menu");
        await keyboard.press(menu);
        await expect(page.getByRole("dialog", { name: words("talk.menu.case") })).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(menu).toBeFocused();
      });

      await test.step("a conversation to its end", async () => {
        for (let standing = await trainee.standing(); !("ending" in standing); standing = await trainee.standing()) {
          const before = await trainee.lines.count();
          await reader.heard();
          await sayByKeyboard(trainee, keyboard, standing.turn);
          await expect.poll(() => trainee.lines.count()).toBeGreaterThan(before + 1);
          await expect(trainee.lines.nth(before)).toContainText(words("talk.saved"));
          await keyboard.expectPlace();
          await expectSaidOnce(trainee, reader, before);
        }
      });

      await test.step("the log reads from its beginning to its end", async () => {
        const shown = await trainee.log.locator("article p[lang], article p[data-side]").allTextContents();
        const read = await reader.read("log");
        let from = 0;
        for (const text of shown.map(flat)) {
          from = read.indexOf(text, from);
          expect(from, `${text} in its place`).toBeGreaterThanOrEqual(0);
        }
      });

      await test.step("the debriefing", async () => {
        await keyboard.press(trainee.link("talk.debrief"));
        await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
        const stars = page.getByRole("group", { name: words("debrief.own.question") });
        await reader.heard();
        await keyboard.choose(stars.getByRole("radio").nth(3));
        expect((await reader.heard()).map(flat)).toEqual([flat(words("debrief.own.opened"))]);

        const again = trainee.section("debrief.rewrite.title");
        await keyboard.goTo(again.getByRole("textbox", { name: words("debrief.rewrite.label") }));
        await keyboard.write("…");
        await keyboard.press(trainee.button("debrief.rewrite.judge", again));
        await expect(trainee.heading("debrief.model.title")).toBeVisible();
        await keyboard.expectPlace();
        const verdict = flat((await again.getByRole("status").textContent()) ?? "");
        expect((await reader.heard()).map(bare)).toEqual([bare(verdict)]);

        const plan = trainee.section("debrief.plan.title");
        for (const field of ["debrief.plan.when", "debrief.plan.say"] as const) {
          await keyboard.goTo(plan.getByRole("textbox", { name: words(field) }));
          await keyboard.write("…");
        }
        await keyboard.press(trainee.button("debrief.plan.keep", plan));
        await expect(plan.getByRole("status")).toHaveText(words("debrief.plan.kept"));
        await keyboard.expectPlace();
        expect((await reader.heard()).map(flat)).toEqual([flat(words("debrief.plan.kept"))]);

        await keyboard.press(page.locator("summary").filter({ hasText: words("debrief.more") }));
        await expect(trainee.heading("debrief.result.title")).toBeVisible();
      });
    });

    test("a whole sitting of drills by keyboard alone", async ({ page, trainee }) => {
      const { words } = trainee;
      const keyboard = new Keyboard(page);
      const reader = await ScreenReader.listenTo(page);
      await trainee.goTo("/drills");
      await keyboard.press(page.getByRole("link", { name: words("drill.kind.name-the-move") }));
      const over = page.getByRole("heading", { name: words("drill.end.title", { count: 10 }) });
      for (let item = 0; item < 10; item++) {
        await keyboard.choose(page.getByRole("radio").first());
        await reader.heard();
        await keyboard.press(trainee.button("drill.pick"));
        const onward = trainee.button("drill.next").or(trainee.button("drill.finish"));
        await expect(onward).toBeVisible();
        // The result has the focus, and is said by that alone.
        expect(await reader.focus()).toMatch(new RegExp(`^group (${words("drill.hit")}|${words("drill.missed")})$`));
        expect(await reader.heard()).toEqual([]);
        await keyboard.press(onward);
        if (item < 9) {
          await expect(
            page.getByRole("heading", { name: words("drill.place", { place: item + 2, count: 10 }) }),
          ).toBeFocused();
        }
      }
      await expect(over).toBeFocused();
    });
  });
}

/** Answers a turn by keys: in own words where it takes them, else by its best ready answer. */
async function sayByKeyboard(trainee: Trainee, keyboard: Keyboard, turn: string): Promise<void> {
  // What gives nothing, so that nothing is asked about it.
  const sample = samplesAt(trainee.telling, turn).find(({ understood, gives }) => understood && gives.length === 0);
  if (!sample) {
    await keyboard.choose(trainee.choices.getByRole("radio", { name: trainee.bestChoice(turn), exact: true }));
    return keyboard.press(trainee.button("talk.say"));
  }
  await keyboard.goTo(trainee.box);
  await keyboard.write(fill(trainee.telling, sample.text));
  await keyboard.page.keyboard.press("Enter");
}

/** What came with a turn was said once, whole and in order: the own words, the customer's, then the coach's. */
async function expectSaidOnce(trainee: Trainee, reader: ScreenReader, from: number): Promise<void> {
  const coach = trainee.button("talk.coach.redo");
  const isOver = "ending" in (await trainee.standing());
  if (!isOver) await expect(coach).toBeVisible();
  const heard = await reader.heard();
  const lines = (await trainee.lines.allTextContents()).slice(from);
  const words = await trainee.lines.locator("p[data-side]").allTextContents();
  const said = words.slice(-lines.length).map(bare);
  const places = said.map((text) => heard.flatMap((one, index) => (bare(one).includes(text) ? [index] : [])));
  expect(places, "each line once, in order").toEqual(said.map((_, index) => [index]));
  const rest = heard.slice(said.length);
  const title = [trainee.words("talk.coach.good"), trainee.words("talk.coach.poor")];
  const remarks = rest.filter((one) => title.some((words) => one.startsWith(words)));
  expect(remarks.length, "the coach once").toBe(isOver ? 0 : 1);
  expect(
    rest.filter((one) => !remarks.includes(one)),
    "and nothing else",
  ).toEqual(isOver ? expect.arrayContaining([trainee.words("talk.over")]) : []);
}

/** A text without the white space that layouts differ in. */
function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}
