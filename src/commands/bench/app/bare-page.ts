import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { median } from "#commands/bench/stopwatch";
import { plainScript } from "#commands/plain-script";
import type { Conditions, Phones } from "./phone";
import { customersLines, talkIsThere } from "./visitor";

const entry = fileURLToPath(new URL("../../../../test/support/bare-page.ts", import.meta.url));
const production = { name: "production", config: () => ({ define: { "process.env.NODE_ENV": '"production"' } }) };

const html = `<!doctype html><meta name="viewport" content="width=device-width">
<div id="root"></div><script src="bare.js"></script>`;

/**
 * The same as for a cold conversation and a step, on a page of Preact alone: what no app that is built on it can be faster
 * than in this browser on this machine. Medians in milliseconds.
 */
export async function barePage(phones: Phones, conditions: Conditions, runs: number): Promise<BarePage> {
  const script = await plainScript(entry, [production]);
  const server = createServer(({ url }, answer) => {
    const isScript = url === "/bare.js";
    answer.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    answer.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const phone = await phones.open();
  const free: number[] = [];
  const steps: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await phone.freshPage(conditions);
    await page.goto(address, { waitUntil: "commit" });
    free.push((await page.evaluate((there) => window.watch.ready(...there), talkIsThere)).free);
    await stepOn(page, 2);
    steps.push(await stepOn(page, 3));
    await page.close();
  }
  await phone.context.close();
  server.close();
  return { free: median(free), step: median(steps) };
}

export interface BarePage {
  readonly free: number;
  readonly step: number;
}

async function stepOn(page: Page, lines: number): Promise<number> {
  const given = [customersLines, lines] as const;
  const line = page.evaluate(([selector, count]) => window.watch.pressTo(selector, count), given);
  await page.getByRole("button").tap();
  return line;
}
