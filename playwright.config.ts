import { defineConfig, devices } from "@playwright/test";
import { browserPath } from "./test/support/find-browser";

// Not the port of "npm start", so that tests run beside it.
const port = 4174;
const url = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results/browser",
  fullyParallel: true,
  // Browser and server share the machine: more workers only make each other wait.
  workers: 2,
  // A machine that stalls may cost a test one try; what needed its second one is counted as flaky, and looked into.
  retries: 1,
  forbidOnly: true,
  // Machines are slow at times; what is asked for still has to come.
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: url,
    trace: "retain-on-failure",
    // Else every test would put the whole app on its device first; the tests of the service worker allow it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: browserPath(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 } },
      // A phone has no keys to go about by.
      testIgnore: /keyboard\.spec/,
    },
    {
      name: "desktop",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
      // Practice is for a phone in a queue; its screens are made of parts that the others show on a desktop too. So is a
      // train. Access brings its own screens, wide ones among them; sizes are the same everywhere.
      testIgnore:
        /(practice|drills|offline|releases|start|copy|many-damaged|security|hostile|built-files|access|size)\.spec/,
    },
  ],
  webServer: {
    command: `node --import tsx src/commands/serve.ts ${port}`,
    url,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
