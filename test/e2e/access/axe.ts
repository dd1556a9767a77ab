import type { Page } from "@playwright/test";
import axe from "axe-core";

/** What WCAG 2.2 asks for at levels A and AA, and what is good practice beside it. */
const wanted: axe.RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** Only what hangs on colours. */
const coloursOnly: axe.RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
  resultTypes: ["violations"],
};

/**
 * Runs axe over the page as it is now; it is handed to a page once and stays until that page is left.
 * @returns what it finds, each with the rule, what it wants and where
 */
export async function axeFinds(page: Page, { colours = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target}`));
    },
    colours ? coloursOnly : wanted,
  );
}
