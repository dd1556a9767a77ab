import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** Playwright's `test`, with one rule more: what the page complains about in its console fails the test. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("weberror", (problem) => complaints.push(`uncaught: ${problem.error().message}`));
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
      });
      await use(complaints);
      expect(complaints, "the page's console stayed silent").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Runs axe over the page as it is now and expects it to find nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target}`));
  expect(found, "axe found nothing").toEqual([]);
}

/** Expects that nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, shown } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(content, "the page is no wider than the screen").toBeLessThanOrEqual(shown);
}
