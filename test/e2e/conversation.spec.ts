import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { debrief, rateOneself } from "./debriefing";
import { expect, expectSound, journeyTimeout, type Language, languages, test } from "./fixture";
import { firstStory, storyOf } from "./stories";

test.describe.configure({ timeout: journeyTimeout });

/** A long customer for each language, each on a channel of its own. */
const longStories: Readonly<Record<Language, string>> = {
  en: "hotel-cat",
  pl: "bill-doubled",
  ru: "kettle-leaks",
  "zh-Hans": "after-the-fix",
};

/** So many turns the way to the end of a long customer has at least when all goes well. */
const longWay = 8;

/** Light here is dark there, so that each language is seen both ways. */
const lightOnPhones: readonly Language[] = ["en", "ru"];

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language });

    test.beforeEach(async ({ page, isMobile }) => {
      const light = lightOnPhones.includes(language) === isMobile;
      await page.emulateMedia({ colorScheme: light ? "light" : "dark", reducedMotion: "reduce" });
    });

    test("the first visit: a conversation in own words, and its debriefing", async ({ page, trainee, isMobile }) => {
      const { words } = trainee;
      await trainee.goTo("/");
      await expect(trainee.heading("library.first.title")).toBeVisible();
      await expectSound(page);

      const first = firstStory(language);
      await trainee.press(trainee.link("library.first.start").or(trainee.link("library.first.startAny")));
      await trainee.readBriefing(first);
      await expectSound(page);
      // In a check every turn takes own words, and there is no help.
      const mode = isMobile ? "alone" : "check";
      await trainee.start(first, mode);
      await expectSound(page);
      await trainee.goOn(false, async () => {
        const help = trainee.button("talk.hint").or(trainee.button("talk.undo"));
        if (mode === "check") await expect(help).toHaveCount(0);
      });
      expect(await trainee.lines.count()).toBeGreaterThan(2 * trainee.said.length);
      await expectSound(page);

      await trainee.press(trainee.link("talk.debrief"));
      const plan = await debrief(trainee, { marks: mode === "check", look: () => expectSound(page) });

      await test.step("the next visit asks about the plan", async () => {
        await page.reload();
        await trainee.press(page.getByRole("link", { name: words("app.name"), exact: true }));
        await expect(trainee.section("library.plan.title")).toContainText(words("library.plan.text", plan));
        await expectSound(page);
        await trainee.press(trainee.button("library.plan.partly"));
        await expect(page.getByText(words("library.plan.partly.answer"), { exact: true })).toBeVisible();
      });
    });

    test("a long conversation by ready answers, with a coach and every help", async ({ page, trainee }) => {
      const { words } = trainee;
      const story = storyOf(longStories[language], language);
      await trainee.meet(story, "coach");
      await openSheets();
      let remarks = 0;
      await trainee.goOn(true, async (standing) => {
        if ("ending" in standing || standing.askedBack) return;
        await expect(trainee.button("talk.coach.redo")).toBeVisible();
        remarks += await trainee.log.getByText(words("talk.coach.good"), { exact: true }).count();
        if (trainee.said.length === 2) await expectSound(page);
      });
      expect(trainee.said.length).toBeGreaterThanOrEqual(longWay);
      expect(remarks, "the coach praised what was good").toBeGreaterThan(0);

      await trainee.press(trainee.link("talk.debrief"));
      await rateOneself(trainee);
      await trainee.unfold(words("debrief.more"));
      for (const [index] of trainee.understood.entries()) {
        const number = index + 1;
        await expect(page.getByRole("heading", { name: words("debrief.turn", { number }), exact: true })).toBeVisible();
      }
      await expectSound(page);

      await test.step("progress, settings and how scoring works", async () => {
        const places = page.getByRole("navigation", { name: words("shell.navigation") });
        await trainee.press(places.getByRole("link", { name: words("shell.page.progress") }));
        await expect(trainee.heading("progress.attempts.title")).toBeVisible();
        await expect(page.getByRole("link", { name: tell(trainee.telling, lineIds.title) }).first()).toBeVisible();
        await expectSound(page);
        await trainee.press(places.getByRole("link", { name: words("shell.page.settings") }));
        await expect(trainee.heading("settings.languages")).toBeVisible();
        await expectSound(page);
        await trainee.press(trainee.link("settings.scoring.link"));
        await expect(trainee.heading("scoring.limits")).toBeVisible();
        await expectSound(page);
      });

      /** Every sheet that a conversation has, opened and closed again. */
      async function openSheets() {
        const { turn } = (await trainee.standing()) as { turn: string };
        const sheets = [
          ["talk.menu", "talk.menu.case", lineIds.briefing("case")],
          ["talk.hint", "talk.hint", lineIds.hint(turn)],
          ["talk.give", "talk.give", undefined],
          ["talk.ask", "talk.ask", undefined],
        ] as const;
        for (const [opener, title, holds] of sheets) {
          // Not every case has something to give or a supervisor to ask.
          if (!(await trainee.button(opener).isVisible())) continue;
          await trainee.press(trainee.button(opener));
          const sheet = page.getByRole("dialog", { name: words(title) });
          await expect(sheet).toContainText(holds ? tell(trainee.telling, holds) : words(title));
          await expectSound(page);
          await trainee.press(trainee.button("talk.close", sheet));
          await expect(sheet).toHaveCount(0);
        }
      }
    });
  });
}
