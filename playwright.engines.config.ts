import { defineConfig } from "@playwright/test";
import { firefoxPath, webkitPaths } from "./test/engines/find-engines";

// Neither the port of "npm start" nor that of the browser tests.
const port = 4175;
const url = `http://127.0.0.1:${port}/`;

const firefox = firefoxPath();
const webkit = webkitPaths();
const found = [firefox && `Firefox (${firefox})`, webkit && `WebKitGTK (${webkit.browser})`].filter(Boolean);
if (found.length === 0) {
  throw new Error(
    "Neither Firefox nor WebKitGTK was found. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb",
  );
}
if (process.env.TEST_WORKER_INDEX === undefined) console.log(`Engines found: ${found.join(", ")}`);

/** Whole journeys in engines other than Chromium, in those that are installed: `npm run test:engines`. */
export default defineConfig({
  testDir: "test/engines",
  outputDir: "test-results/engines",
  workers: 1,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: { baseURL: url, actionTimeout: 30_000 },
  projects: [
    ...(firefox
      ? [
          {
            name: "firefox",
            testMatch: "firefox.spec.ts",
            use: {
              browserName: "firefox" as const,
              channel: "moz-firefox",
              viewport: { width: 390, height: 800 },
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
    ...(webkit ? [{ name: "webkit", testMatch: "webkit.spec.ts" }] : []),
  ],
  webServer: {
    command: `node --import tsx src/commands/serve.ts ${port}`,
    url,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
