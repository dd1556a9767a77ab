import { defineConfig } from "@playwright/test";
import main from "./playwright.config";

/** Long tests of what the app survives: `npm run test:torture`, after a build. One at a time, for they count moments. */
export default defineConfig({
  ...main,
  testDir: "test/torture",
  outputDir: "test-results/torture",
  fullyParallel: false,
  workers: 1,
  reporter: "list",
  expect: { timeout: 30_000 },
  use: { ...main.use, trace: "off" },
  projects: (main.projects ?? []).filter(({ name }) => name === "phone"),
});
