import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { packScoringTables } from "#commands/scoring-plugin";
import type {} from "./in-page";
import type { Place, Workshop } from "./workshop";

const origin = "http://localhost";
const entry = fileURLToPath(new URL("./in-page.ts", import.meta.url));

// The clock of a page that shares its process with no other site counts in 5 µs instead of 100.
const alone = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** Chromium with pages whose processor is slowed so many times; each page is a process of its own. */
export async function slowedBrowser(executablePath: string, slowed: number): Promise<Workshop> {
  const [files, browser] = await Promise.all([
    bundle(),
    chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    }),
  ]);
  const measured = await measureSlowing(await openPage(browser, files), slowed);
  return {
    name: `Chromium ${browser.version().split(".")[0]}, processor slowed ${slowed} times (measured: ${measured.toFixed(1)})`,
    open: async () => placeIn(await openPage(browser, files), slowed),
    close: () => browser.close(),
  };
}

/** The page's files by path, built like the app. */
async function bundle(): Promise<Map<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [packScoringTables()],
    build: { write: false, target: "es2022", chunkSizeWarningLimit: 10_000, rolldownOptions: { input: entry } },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === "chunk");
  const main = chunks.find(({ isEntry }) => isEntry);
  const html = `<!doctype html><title>bench</title><script type="module" src="/${main?.fileName}"></script>`;
  return new Map([["/", html], ...chunks.map(({ fileName, code }): [string, string] => [`/${fileName}`, code])]);
}

/** Pages of different contexts never share a process, so that nothing is compiled or warm in a new one. */
async function openPage(browser: Browser, files: ReadonlyMap<string, string>): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const contentType = path === "/" ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
    return route.fulfill({ body: files.get(path) ?? "", contentType, headers: alone });
  });
  await page.goto(`${origin}/`, { waitUntil: "load" });
  return page;
}

async function placeIn(page: Page, slowed: number): Promise<Place> {
  await slowDown(page, slowed);
  return {
    start: (...given) => page.evaluate((start) => window.bench.start(...start), given),
    each: (...given) => page.evaluate((each) => window.bench.each(...each), given),
    close: () => page.context().close(),
  };
}

/** By how much work takes longer in a slowed page. */
async function measureSlowing(page: Page, slowed: number): Promise<number> {
  const before = await page.evaluate(() => window.bench.timeFixedWork());
  await slowDown(page, slowed);
  const after = await page.evaluate(() => window.bench.timeFixedWork());
  await page.context().close();
  return after / before;
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}
