import type { BrowserContext, Locator, Page } from "@playwright/test";

/** What a conversation showed: the numbers of its replies in order; 0 stands for a ready answer, which has none. */
export interface Shown {
  readonly session: string;
  readonly replies: readonly number[];
}

/** A reply that can be told from all others. */
export function numbered(text: string, number: number): string {
  return `${text} (note ${number})`;
}

/**
 * Reports from inside every page of a context whenever a conversation shows that its replies are kept: what was reported
 * was on the screen, however soon the page is killed after it.
 */
export async function reportKept(context: BrowserContext, sign: string, onKept: (shown: Shown) => void): Promise<void> {
  await context.exposeBinding("reportKept", (_source, shown: Shown) => onKept(shown));
  await context.addInitScript((sign) => {
    let last = "";
    const look = () => {
      const own = document.querySelectorAll('[role="log"] article[data-side="trainee"]');
      const lines = [...own].map((line) => line.textContent ?? "");
      if (!lines.some((line) => line.includes(sign))) return;
      const replies = lines.map((line) => Number(/\(note (\d+)\)/.exec(line)?.[1] ?? 0));
      const session = /^#\/talk\/(\w+)/.exec(location.hash)?.[1] ?? "";
      const now = `${session} ${replies}`;
      if (now === last) return;
      last = now;
      (window as unknown as { reportKept: (shown: object) => void }).reportKept({ session, replies });
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  }, sign);
}

/** The trainee's own lines of a conversation. */
export function ownLines(page: Page): Locator {
  return page.getByRole("log").locator('article[data-side="trainee"]');
}

/** The numbered replies that a conversation shows now, with the session of its address. */
export async function shownNow(page: Page): Promise<Shown> {
  const replies = (await ownLines(page).allTextContents()).map((line) => Number(/\(note (\d+)\)/.exec(line)?.[1] ?? 0));
  return { session: sessionOf(page), replies };
}

/** The session of a page's address; "" where it shows no conversation. */
export function sessionOf(page: Page): string {
  return /#\/talk\/(\w+)/.exec(page.url())?.[1] ?? "";
}
