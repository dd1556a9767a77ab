import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type PlaywrightTestOptions } from "@playwright/test";

/** How something ends without warning. */
export type Death = "tab" | "browser";

type Use = Partial<PlaywrightTestOptions> & { readonly launchOptions?: object };

/** A browser with a profile on disk, whose tab or whole process can be killed at any moment and opened again. */
export class KillableBrowser {
  #context: BrowserContext | undefined;
  #page: Page | undefined;
  #browser = 0;

  private constructor(
    private readonly profile: string,
    private readonly options: Parameters<typeof chromium.launchPersistentContext>[1],
    /** Prepares a browser that was just opened. */
    private readonly prepare: (context: BrowserContext) => Promise<void>,
  ) {}

  static async create(use: Use, prepare: (context: BrowserContext) => Promise<void>): Promise<KillableBrowser> {
    const { launchOptions, viewport, isMobile, hasTouch, userAgent, baseURL } = use;
    const options = { ...launchOptions, viewport, isMobile, hasTouch, userAgent, baseURL, locale: "en-GB" };
    const profile = await mkdtemp(join(tmpdir(), "sparring-torture-"));
    return new KillableBrowser(profile, options as Parameters<typeof chromium.launchPersistentContext>[1], prepare);
  }

  /** A fresh page, in the browser that is running or in a new one. */
  async open(): Promise<Page> {
    if (!this.#context) {
      this.#context = await chromium.launchPersistentContext(this.profile, this.options);
      this.#browser = await processOf(this.#context);
      await this.prepare(this.#context);
    }
    this.#page = await this.#context.newPage();
    return this.#page;
  }

  /** Ends the tab or the browser as a power cut does: it has no time to write anything. */
  async kill(death: Death): Promise<void> {
    const [context, page] = [this.#context, this.#page];
    if (!context || !page) throw new Error("nothing is open");
    if (death === "browser") {
      this.#context = undefined;
      const closed = context.waitForEvent("close");
      process.kill(this.#browser, "SIGKILL");
      await closed;
      return;
    }
    const crashed = page.waitForEvent("crash");
    const session = await context.newCDPSession(page);
    // The answer to this command never comes.
    session.send("Page.crash").catch(() => undefined);
    await crashed;
    await page.close().catch(() => undefined);
  }

  async end(): Promise<void> {
    await this.#context?.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}

async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  const main = processInfo.find(({ type }) => type === "browser");
  if (!main) throw new Error("the browser does not tell its process");
  return main.id;
}
