import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserPath } from "./find-browser";

/** Draws the icons for devices that take no SVG, from the two that are drawn by hand. */
const drawn = [
  ["icon", "icon-192", 192],
  ["icon", "icon-512", 512],
  ["icon-maskable", "icon-maskable-512", 512],
  // Apple's devices cut the corners themselves.
  ["icon-maskable", "icon-apple-180", 180],
] as const;

const pathOf = (file: string) => fileURLToPath(new URL(`../../public/icons/${file}`, import.meta.url));

const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const [source, name, size] of drawn) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(pathOf(`${source}.svg`), "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(pathOf(`${name}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
