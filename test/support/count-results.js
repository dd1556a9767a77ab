import { existsSync, readFileSync } from "node:fs";

/** Prints how many tests passed and failed, from the files that vitest and Playwright leave; nothing where none ran. */
const read = (name) => {
  const file = `test-results/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};

const unit = read("unit");
const browser = read("browser")?.stats;
if (unit || browser) {
  const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0);
  const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0);
  const flaky = browser?.flaky ?? 0;
  if (flaky > 0) console.log(`${flaky} passed only on a second try`);
  console.log(`${passed + flaky} passed, ${failed} failed`);
}
