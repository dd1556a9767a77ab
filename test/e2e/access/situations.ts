import type { Page } from "@playwright/test";
import { type Language, languages } from "../fixture";

/** How somebody looks at the app, besides the language. */
const traits = ["dark", "narrow", "enlarged", "forcedColours", "stillness", "spaced"] as const;
type Trait = (typeof traits)[number];
export type Situation = Readonly<Record<Trait, boolean>> & { readonly language: Language };

/**
 * For each language, in their order, whether a trait is there in the first of its two situations; in the second it is
 * the other way round. No two rows are alike or opposite, so that any two traits meet in all four ways.
 */
const first: Readonly<Record<Trait, string>> = {
  dark: "0101",
  narrow: "0011",
  enlarged: "0110",
  forcedColours: "1000",
  stillness: "0100",
  spaced: "0010",
};

/** Every language in light and in dark, and any two of all settings together in every way: eight situations do. */
export const situations: readonly Situation[] = languages.flatMap((language, index) =>
  [true, false].map((isFirst) => {
    const has = (trait: Trait) => (first[trait][index] === "1") === isFirst;
    return { language, ...(Object.fromEntries(traits.map((trait) => [trait, has(trait)])) as Record<Trait, boolean>) };
  }),
);

/** A situation in words. */
export function inWords(situation: Situation): string {
  const there = traits.filter((trait) => situation[trait]);
  return [situation.language, ...there].join(", ");
}

/** The screen of a situation in CSS pixels: 320 wide, or a desk's. Enlarged to 200%, a phone and a desk have half as many. */
export function screenOf({ narrow, enlarged }: Situation): { width: number; height: number } {
  if (narrow) return enlarged ? { width: 180, height: 370 } : { width: 320, height: 640 };
  return enlarged ? { width: 640, height: 400 } : { width: 1280, height: 800 };
}

/** Puts a page into a situation. */
export async function put(page: Page, situation: Situation): Promise<void> {
  await page.emulateMedia({
    colorScheme: situation.dark ? "dark" : "light",
    forcedColors: situation.forcedColours ? "active" : "none",
    reducedMotion: situation.stillness ? "reduce" : "no-preference",
  });
  // What WCAG 1.4.12 names.
  const spacing =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";
  if (!situation.spaced) return;
  await page.addInitScript((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
}
