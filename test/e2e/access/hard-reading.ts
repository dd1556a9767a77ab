import type { Page } from "@playwright/test";

/** A line is no longer than this many letters; WCAG 1.4.8 has 80, and counts a wide one as two. Some air for short words. */
const longest = 92;

/**
 * Paragraphs that are hard to read: lines so long that the next is not found, words pushed apart.
 * @returns a sentence for each
 */
export async function hardReading(page: Page): Promise<string[]> {
  return page.evaluate((longest) => {
    const found: string[] = [];
    for (const paragraph of document.querySelectorAll("main :is(p, li, dd, blockquote):not(:has(p, li, div, mark))")) {
      const text = (paragraph.textContent ?? "").trim();
      if (text.length < 120 || !paragraph.checkVisibility()) continue;
      const style = getComputedStyle(paragraph);
      const lineHeight = Number.parseFloat(style.lineHeight);
      const lines = Math.max(1, Math.round(paragraph.getBoundingClientRect().height / lineHeight));
      const letters = [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
      // The last line may be a short one; of two that says too much.
      const length = Math.round(letters / (lines - 0.5));
      if (lines > 2 && length > longest) found.push(`lines of ${length} letters: ${text.slice(0, 60)}`);
      if (style.textAlign === "justify") found.push(`words pushed apart: ${text.slice(0, 60)}`);
      if (lineHeight < 1.45 * Number.parseFloat(style.fontSize)) found.push(`lines too close: ${text.slice(0, 60)}`);
    }
    return found;
  }, longest);
}
