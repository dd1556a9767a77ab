import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { axeFinds } from "./access/axe";
import { Trainee } from "./trainee";
import { wordsIn } from "./words";

/** The four languages, each with a browser that is set to it. */
const locales = { en: "en-GB", pl: "pl-PL", ru: "ru-RU", "zh-Hans": "zh-CN" } as const;
export type Language = keyof typeof locales;
export const languages = Object.keys(locales) as Language[];

/** A whole journey takes some seconds, and many of them where other programs take the machine's time. */
export const journeyTimeout = 180_000;

interface Options {
  /** The language of the browser, which the app begins with. */
  language: Language;
}

interface Fixtures {
  complaints: string[];
  trainee: Trainee;
}

/** Playwright's `test`, with one rule more: what the page complains about in its console fails the test. */
export const test = base.extend<Options & Fixtures>({
  language: ["en", { option: true }],
  locale: ({ language }, use) => use(locales[language]),
  complaints: [
    async ({ context }, use) => {
      const complaints = complaintsOf(context);
      await use(complaints);
      expect(complaints, "the page's console stayed silent").toEqual([]);
    },
    { auto: true },
  ],
  trainee: ({ page, language, hasTouch }, use) => use(new Trainee(page, wordsIn(language), hasTouch)),
});

export { expect };

/** Collects what the pages of a context complain about from now on. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("weberror", (problem) => complaints.push(`uncaught: ${problem.error().message}`));
  context.on("console", (message) => {
    // The tests' own doing: most run without the service worker.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  return complaints;
}

/** Runs axe over the page as it is now and expects it to find nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  // A screen that is still coming has no heading yet, and is not what is looked at.
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveCount(0);
  expect(await axeFinds(page), "axe found nothing").toEqual([]);
}

/** Expects that nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // Not the page's own idea of the screen: a phone makes that as wide as what sticks out.
  const screen = page.viewportSize()?.width ?? 0;
  const { content, out } = await page.evaluate((screen) => {
    const content = document.documentElement.scrollWidth;
    const parts = content > screen ? [...document.querySelectorAll("main *")] : [];
    const out = parts.filter((part) => part.getBoundingClientRect().right > screen + 1);
    return {
      content,
      out: out
        .slice(0, 12)
        .map((part) => `${part.localName}.${part.getAttribute("class")} ${part.textContent.slice(0, 60)}`),
    };
  }, screen);
  expect(content, `the page is no wider than the screen: ${out}`).toBeLessThanOrEqual(screen);
}

/** Expects a screen that everybody can use: axe finds nothing, and nothing sticks out sideways. */
export async function expectSound(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
