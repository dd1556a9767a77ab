import lighthouse, { type Result } from "lighthouse";
import { serveApp } from "./app/served-app";
import { keptTalk, openDebuggable } from "./debuggable-browser";
import { median } from "./stopwatch";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const asked = "95, then 100 each";
const runs = 3;

/** Lighthouse on the library and in a conversation, as it stands for a phone: its own slow 4G and slowed processor. */
export async function benchLighthouse(): Promise<void> {
  const app = await serveApp();
  const browser = await openDebuggable();
  if (!browser) return console.log("No Chromium was found (SPARRING_BROWSER names one): Lighthouse cannot run.");
  try {
    const pages = { library: `${app.address}#/library`, conversation: await keptTalk(browser, app.address) };
    for (const [name, address] of Object.entries(pages)) await printScores(name, address, browser.port);
  } finally {
    await browser.close();
    await app.close();
  }
}

/** Medians of some runs; what costs points is named. */
async function printScores(name: string, address: string, port: number): Promise<void> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const flags = { port, onlyCategories: [...categories], logLevel: "error" as const, disableStorageReset: true };
    const result = (await lighthouse(address, flags))?.lhr;
    if (result) results.push(result);
  }
  const scores = categories.map((category) => {
    return `${category} ${median(results.map((result) => (result.categories[category]?.score ?? 0) * 100)).toFixed(0)}`;
  });
  console.log(`Lighthouse, ${name}: ${scores.join(", ")}`.padEnd(84), `asked: ${asked}`);
  const [last] = results;
  for (const category of categories.slice(1)) {
    for (const { id } of last?.categories[category]?.auditRefs ?? []) {
      const audit = last?.audits[id];
      if (audit?.score !== null && (audit?.score ?? 1) < 1) console.log(`    ${category}: ${audit?.title}`);
    }
  }
  const metrics = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
    "speed-index",
  ];
  console.log(`    ${metrics.map((id) => `${id} ${last?.audits[id]?.displayValue ?? "?"}`).join(", ")}`);
}
