import type { Page } from "@playwright/test";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { initials } from "#ui/conversation/initials";
import { debrief } from "./debriefing";
import { expect, expectNoSidewaysScroll, journeyTimeout, test } from "./fixture";
import { firstStory, type Story, storyOf } from "./stories";
import { Trainee } from "./trainee";
import { pseudoLanguage, wordsIn } from "./words";

test.describe.configure({ timeout: journeyTimeout });

test("a link opens a conversation in its language, and the language can change in mid-play", async ({
  page,
  trainee,
}) => {
  const { words } = trainee;
  const [russian, english] = [storyOf("hotel-cat", "ru"), storyOf("hotel-cat", "en")];
  const root = page.locator("html");
  await trainee.goTo("/play/hotel-cat?lang=ru");
  await expect(root).toHaveAttribute("lang", "en");
  await trainee.start(russian, "alone");
  await trainee.answer();
  await expect(trainee.box).toHaveAttribute("lang", "ru");
  const draft = "1 2 3 …";
  await trainee.box.fill(draft);
  const before = {
    line: await trainee.lastLine(),
    count: await trainee.lines.count(),
    mood: await trainee.mood(),
    said: trainee.said,
  };

  await test.step("switched: what the customer says changes, and nothing else", async () => {
    await trainee.press(trainee.button("talk.menu"));
    const menu = page.getByRole("dialog", { name: words("talk.menu.case") });
    await menu.getByRole("combobox", { name: words("talk.menu.language") }).selectOption("en");
    await expect(menu).toContainText(tell({ ...trainee.telling, ...english }, lineIds.briefing("case")));
    await trainee.press(trainee.button("talk.close", menu));
    trainee.speak(english);
    await expect(trainee.lines.last()).toContainText(tell(trainee.telling, before.line));
    expect(await trainee.lines.count()).toBe(before.count);
    expect(await trainee.mood()).toBe(before.mood);
    await expect(trainee.box).toHaveValue(draft);
    await expect(trainee.box).toHaveAttribute("lang", "en");
    for (const { text } of before.said) {
      await expect(trainee.log.getByText(text)).toHaveAttribute("lang", "ru");
    }
    await expect(trainee.log.getByText(tell(trainee.telling, before.line))).toHaveAttribute("lang", "en");
  });

  await test.step("it goes on in the new language, after a reload too", async () => {
    await page.reload();
    await expect(trainee.lines.last()).toContainText(tell(trainee.telling, before.line));
    await expect(trainee.box).toHaveValue(draft);
    await trainee.answer();
    expect(await trainee.lines.count()).toBeGreaterThan(before.count);
  });

  await test.step("the library shows what was chosen", async () => {
    await trainee.goTo("/library");
    const spoken = page.getByRole("combobox", { name: words("conversationLanguage.label") });
    await expect(spoken).toHaveValue("en");
  });
});

test("a link to a language changes no setting", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.goTo("/play/hotel-cat?lang=ru");
  await trainee.readBriefing(storyOf("hotel-cat", "ru"));
  await expect(page.getByRole("heading", { level: 1 }).locator("[lang]")).toHaveAttribute("lang", "ru");
  await trainee.press(trainee.link("play.back"));
  await expect(page.getByRole("combobox", { name: words("conversationLanguage.label") })).toHaveValue("");
  await expect(page.getByRole("combobox", { name: words("shell.language") })).toHaveValue("en");
  await expect(page.getByText(firstStory("en").texts.lines[lineIds.summary] as string)).toBeVisible();
});

test("the interface changes its language, and says which it is", async ({ page, trainee, hasTouch }) => {
  const chinese = wordsIn("zh-Hans");
  const root = page.locator("html");
  await trainee.goTo("/");
  await expect(root).toHaveAttribute("lang", "en");
  await page.getByRole("combobox", { name: trainee.words("shell.language") }).selectOption("zh-Hans");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(chinese("library.first.title"));
  await expect(root).toHaveAttribute("lang", "zh-Hans");
  await expect(page).toHaveTitle(chinese("shell.title", { page: chinese("shell.page.home") }));

  await test.step("conversations follow it", async () => {
    const story = firstStory("zh-Hans");
    await expect(page.getByText(story.texts.lines[lineIds.summary] as string)).toBeVisible();
  });

  await test.step("it stays after a reload, and a customer of another language keeps theirs", async () => {
    await page.reload();
    await expect(root).toHaveAttribute("lang", "zh-Hans");
    const reader = new Trainee(page, chinese, hasTouch);
    await reader.meet(storyOf("hotel-cat", "en"), "alone");
    await reader.answer();
    for (const text of [tell(reader.telling, await reader.lastLine()), reader.said[0]?.text ?? ""]) {
      await expect(reader.log.getByText(text)).toHaveAttribute("lang", "en");
    }
  });
});

test("Chinese in an English interface is marked as Chinese", async ({ page, trainee }) => {
  const story = firstStory("zh-Hans");
  const place = async () => expect(await strayHan(page)).toEqual([]);
  await trainee.goTo("/library");
  const spoken = page.getByRole("combobox", { name: trainee.words("conversationLanguage.label") });
  await spoken.selectOption("zh-Hans");
  await expect(page.getByText(story.texts.lines[lineIds.summary] as string)).toBeVisible();
  await place();
  await trainee.goTo(`/play/${story.scenario.id}`);
  await trainee.start(story, "coach");
  await place();
  await trainee.press(trainee.button("talk.menu"));
  await place();
  await trainee.press(trainee.button("talk.close"));
  await trainee.goOn(false, async () => await place());
  await trainee.press(trainee.link("talk.debrief"));
  await debrief(trainee, { look: place });
  await trainee.goTo("/progress");
  await expect(trainee.heading("progress.attempts.title")).toBeVisible();
  await place();
});

/**
 * Texts on the screen that are Chinese through and through and not marked as such: they would be read out and set in
 * another language's manner. A Chinese name within an English sentence is part of the sentence.
 */
async function strayHan(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const stray: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const marked = node.parentElement?.closest("[lang]")?.getAttribute("lang");
      if (/\p{Script=Han}/u.test(text) && !/[a-z]/iu.test(text) && marked !== "zh-Hans") stray.push(text);
    }
    return stray;
  });
}

test("in the pseudo-language no text of the interface is bare, and no page is wider than the screen", async ({
  page,
  trainee: { words },
  hasTouch,
}) => {
  await page.goto("./#/settings?lang=en-XA");
  await page.getByRole("combobox", { name: words("settings.language") }).selectOption(pseudoLanguage);
  const trainee = new Trainee(page, wordsIn(pseudoLanguage), hasTouch);
  await expect(trainee.heading("settings.title")).toBeVisible();
  const story = firstStory("en");
  const plain = async () => {
    expect(await bareTexts(page, contentOf(story, trainee))).toEqual([]);
    await expectNoSidewaysScroll(page);
  };
  await expect(page.locator("html")).toHaveAttribute("lang", pseudoLanguage);
  await plain();
  await trainee.press(trainee.link("settings.scoring.link"));
  await expect(trainee.heading("scoring.title")).toBeVisible();
  await plain();
  for (const [address, key] of [
    ["/", "library.first.title"],
    ["/library", "library.title"],
    ["/observe", "observe.title"],
    ["/progress", "progress.empty.title"],
    ["/nowhere", "app.lost.title"],
    ["/play/nobody", "play.unknown.title"],
    ["/debrief/none", "debrief.unknown.title"],
  ] as const) {
    await trainee.goTo(address);
    await expect(trainee.heading(key)).toBeVisible();
    await plain();
  }

  await trainee.goTo(`/play/${story.scenario.id}`);
  await trainee.readBriefing(story);
  await plain();
  await trainee.start(story, "coach");
  for (const opener of ["talk.menu", "talk.hint", "talk.give"] as const) {
    await trainee.press(trainee.button(opener));
    await plain();
    await trainee.press(trainee.button("talk.close"));
  }
  await trainee.goOn(false, plain);
  await trainee.press(trainee.link("talk.debrief"));
  await debrief(trainee, { look: plain });
  await trainee.goTo("/progress");
  await expect(trainee.heading("progress.attempts.title")).toBeVisible();
  await plain();
  await trainee.goTo("/");
  await page.reload();
  await expect(trainee.heading("library.plan.title")).toBeVisible();
  await plain();
});

/** All that a conversation brings into the interface: the story's texts, and what the trainee has written. */
function contentOf(story: Story, trainee: Trainee): string[] {
  const written = trainee.said.map(({ text }) => text);
  const variants = story.scenario.variants.map((variant) => ({ ...story, variant, gender: "f" as const }));
  const told = variants.flatMap((telling) => Object.keys(story.texts.lines).map((id) => tell(telling, id)));
  const name = story.texts.lines[lineIds.customer("name")] as string;
  return [...written, ...told, initials(name), ...Object.values(story.texts.wordLists).flat()];
}

/** Texts on the screen, and words that are only read out, that are neither bracketed nor content nor marked as such. */
async function bareTexts(page: Page, content: readonly string[]): Promise<string[]> {
  return page.evaluate((content) => {
    const own = new Set(content.map((text) => text.trim()));
    const isBare = (text: string) => {
      const trimmed = text.trim();
      // Days and amounts are the browser's own words.
      const made = /^(\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})$/u.test(trimmed);
      return /\p{L}/u.test(trimmed) && !/^\[.*\]$/su.test(trimmed) && !own.has(trimmed) && !made;
    };
    const isInterface = (element: Element | null) => element?.closest("[lang]") === document.documentElement;
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isInterface(node.parentElement)) texts.push(node.textContent ?? "");
    }
    const read = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
    for (const element of document.body.querySelectorAll("*")) {
      if (isInterface(element)) texts.push(...read.map((name) => element.getAttribute(name) ?? ""));
    }
    return texts.filter(isBare);
  }, content);
}

for (const language of ["pl", "ru"] as const) {
  test.describe(`plurals in ${language}`, () => {
    test.use({ language });

    test("every count on one screen has its form", async ({ trainee }) => {
      const { words } = trainee;
      await trainee.goTo("/library");
      await expect(trainee.heading("library.practice.title")).toBeVisible();
      await trainee.unfold(words("library.filters", { count: 0 }));
      const practice = trainee.section("library.practice.title");
      const channel = practice.getByRole("combobox", { name: words("library.filter.channel") });
      const forms = new Set<string>();
      const read = async () => {
        const count = await practice.getByRole("listitem").count();
        await expect(practice.getByText(words("library.found", { count }), { exact: true })).toBeVisible();
        forms.add(new Intl.PluralRules(language).select(count));
      };
      await read();
      const options = await channel.locator("option").evaluateAll((all) => all.map((one) => one.getAttribute("value")));
      for (const value of options) {
        await channel.selectOption(value);
        await read();
      }
      // The library is too large for any filter to leave a single customer: the whole title of one does.
      await channel.selectOption(options[0] ?? "");
      const [title = ""] = await practice.getByRole("listitem").first().getByRole("heading").allTextContents();
      await practice.getByRole("searchbox").fill(title);
      await read();
      expect([...forms].sort(), "the counts call for every form").toEqual(["few", "many", "one"]);
    });
  });
}
