import type { Page } from "@playwright/test";

/**
 * Goes through all that can have the focus, after one press of a key so that the browser shows where it is.
 * @returns where the focus does not show, and where something that stays in its place hides it
 */
export async function lostFocus(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const shares = [0.15, 0.5, 0.85];

    /** What shows whether a control has the focus: itself, or what is painted in its stead. */
    function partsOf(control: HTMLElement): Element[] {
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
      return [control, label, control.parentElement, control.nextElementSibling, control.closest("li")].filter(
        (one) => one != null,
      );
    }

    function lookOf(parts: readonly Element[]): string {
      const styles = parts.map((part) => getComputedStyle(part));
      return styles.map((one) => `${one.outline} ${one.boxShadow} ${one.borderColor} ${one.clipPath}`).join();
    }

    function isCovered(part: Element): boolean {
      const { left, width, top, height } = part.getBoundingClientRect();
      const points = shares.flatMap((across) => shares.map((along) => [left + width * across, top + height * along]));
      return !points.some(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (part.contains(hit) || hit.contains(part));
      });
    }

    const root = document.querySelector("dialog[open]") ?? document.body;
    const found: string[] = [];
    for (const control of root.querySelectorAll<HTMLElement>(
      "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary",
    )) {
      const parts = partsOf(control);
      (document.activeElement as HTMLElement | null)?.blur();
      const before = lookOf(parts);
      control.focus();
      if (document.activeElement !== control) continue;
      const name = `<${control.tagName.toLowerCase()}> ${parts
        .map((part) => part.textContent)
        .join(" ")
        .trim()
        .slice(0, 60)}`;
      if (lookOf(parts) === before) found.push(`the focus does not show on ${name}`);
      if (parts.slice(0, 2).every(isCovered)) found.push(`the focus is hidden on ${name}`);
    }
    return found;
  });
}
