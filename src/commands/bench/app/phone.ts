import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, type CDPSession, chromium, devices, type Page } from "playwright-core";
import { plainScript } from "#commands/plain-script";
import { browserPath } from "../../../../test/support/find-browser";
import type {} from "./watch";

const watchEntry = fileURLToPath(new URL("./watch.ts", import.meta.url));

/** What slows a phone down. */
export interface Conditions {
  /** So many times as slow as this machine's processor; left out: not. */
  readonly slowed?: number;
  /** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
  readonly slow4G?: boolean;
}

const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** A phone's screen with its own storage; what its pages do is watched. */
export interface Phone {
  readonly context: BrowserContext;
  /** A page that knows nothing yet: the browser's cache is emptied. */
  freshPage(conditions?: Conditions): Promise<Page>;
}

export interface Phones {
  readonly browser: Browser;
  open(): Promise<Phone>;
  close(): Promise<void>;
}

/**
 * Chromium as a phone; undefined where there is none.
 * @param unpaced frames come as soon as they are made, instead of at the beat of a screen, and nothing moves by itself, as
 * for who has asked for less motion: what remains is the machine's work
 */
export async function openPhones(unpaced = false): Promise<Phones | undefined> {
  const executablePath = browserPath();
  if (!executablePath) return undefined;
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
  const freeRunning = unpaced ? ["--disable-frame-rate-limit", "--disable-gpu-vsync"] : [];
  const [watch, browser] = await Promise.all([
    plainScript(watchEntry),
    chromium.launch({ executablePath, args: [...args, ...freeRunning] }),
  ]);
  return { browser, open: () => openPhone(browser, watch, unpaced), close: () => browser.close() };
}

async function openPhone(browser: Browser, watch: string, unpaced: boolean): Promise<Phone> {
  const context = await browser.newContext({
    ...devices["Pixel 7"],
    viewport: { width: 360, height: 740 },
    locale: "en-GB",
    serviceWorkers: "block",
    reducedMotion: unpaced ? "reduce" : "no-preference",
  });
  await context.addInitScript({ content: watch });
  return {
    context,
    async freshPage(conditions = {}) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.clearBrowserCache");
      await slowDown(session, conditions);
      return page;
    },
  };
}

async function slowDown(session: CDPSession, { slowed = 1, slow4G: slowly = false }: Conditions): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  if (slowly) await session.send("Network.emulateNetworkConditions", slow4G);
}
