import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { browserPath, isProgram } from "./find-browser";

const advice = `To run the browser tests, do one of these and start them again:
  - install Google Chrome or Chromium,
  - npx playwright install chromium,
  - set SPARRING_BROWSER to the path of a Chromium or Chrome program.`;

const onDebianAsRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Installs Debian packages and shows what is done. */
function install(...packages: string[]): void {
  console.log(`Installing ${packages.join(", ")} for the browser tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...words: string[]) => execFileSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env });
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

/** Whether a font for Chinese is there; without one every character is the same empty box. */
function hasChineseFont(): boolean {
  try {
    return execFileSync("fc-list", [":lang=zh"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false;
  }
}

/** Finds a browser or, on Debian as root, installs one; a missing browser is a failure and never a skipped test. */
function prepare(): void {
  if (onDebianAsRoot && !browserPath()) install("chromium", "fonts-noto-core", "fonts-noto-cjk");
  if (onDebianAsRoot && !hasChineseFont()) install("fontconfig", "fonts-noto-cjk");
  const path = browserPath();
  if (!path) throw new Error("No Chromium was found for the browser tests.");
  if (!isProgram(path)) throw new Error(`SPARRING_BROWSER is not a program: ${path}`);
  console.log(`Browser: ${path}`);
}

try {
  prepare();
} catch (problem) {
  console.error(`${problem instanceof Error ? problem.message : problem}\n${advice}`);
  process.exitCode = 1;
}
