import { expect, type Locator, type Page } from "@playwright/test";

/** So many stops a screen has at most; whoever needs more is lost. */
const mostStops = 80;

/** Somebody with a keyboard and nothing else. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes on by Tab until something has the focus. */
  async goTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < mostStops; stop++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`not reached by Tab: ${target}`);
  }

  /** Goes to a button or a link and presses it. */
  async press(target: Locator): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.press("Enter");
  }

  /** Goes to one choice of several: Tab leads to the group, the arrows lead through it. */
  async choose(choice: Locator): Promise<void> {
    const group = this.page.getByRole("radio");
    await expect(choice).toBeVisible();
    for (let stop = 0; stop < mostStops; stop++) {
      const name = await choice.getAttribute("name");
      const within = await group.evaluateAll(
        (all, name) => all.some((one) => one === document.activeElement && one.getAttribute("name") === name),
        name,
      );
      if (within) break;
      await this.page.keyboard.press("Tab");
    }
    // Space takes the one that has the focus, an arrow the next.
    await this.page.keyboard.press("Space");
    for (let step = 0; step < 10 && !(await choice.isChecked()); step++) await this.page.keyboard.press("ArrowDown");
    await expect(choice).toBeChecked();
  }

  /** Writes where the focus is. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** The focus is somewhere, and not on the page at large. */
  async expectPlace(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => document.activeElement?.tagName), "the focus is somewhere")
      .not.toBe("BODY");
  }
}
