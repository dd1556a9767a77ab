import type { Page } from "@playwright/test";
import axe from "axe-core";

/** What WCAG 2.2 asks for at levels A and AA, and what is good practice beside it. */
const wanted: axe.RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

const colours = ["color-contrast", "link-in-text-block"];

/** In forced colours they are the system's and not the app's. */
const withoutColours: axe.RunOptions = {
  ...wanted,
  rules: { ...wanted.rules, ...Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
};

const coloursOnly: axe.RunOptions = { runOnly: { type: "rule", values: colours }, resultTypes: ["violations"] };

/** Sentences have the contrast that level AAA asks for; words on buttons and badges the one of level AA. */
const reading: axe.RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
  resultTypes: ["violations"],
};
const sentences = {
  include: ["main :is(p, dd, blockquote, li:not(:has(*)))"],
  // Links that look like buttons have a class.
  exclude: ["button", "a[class]"],
};

const runs = { all: wanted, "without colours": withoutColours, "colours only": coloursOnly } as const;

/** Waits until what grows or fades in has come to rest: half faded in, a word has less contrast than it will have. */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * Runs axe over the page as it is now; it is handed to a page once and stays until that page is left.
 * @returns what it finds, each with the rule, what it wants and where
 */
export async function axeFinds(page: Page, run: keyof typeof runs = "all"): Promise<string[]> {
  await comeToRest(page);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ options, sentences, reading }) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await run(document, options);
      if (reading && document.querySelector(String(sentences.include))) {
        violations.push(...(await run(sentences, reading)).violations);
      }
      return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target}`));
    },
    { options: runs[run], sentences, reading: run === "without colours" ? undefined : reading },
  );
}
