import { availableParallelism, loadavg } from "node:os";
import { benchApp } from "./bench/app/app-part";
import { benchEngine } from "./bench/engine-part";
import { benchLighthouse } from "./bench/lighthouse";
import { benchMany } from "./bench/many/many-part";
import { benchScorer } from "./bench/scorer-part";

/** `npm run bench [-- PART…]`: all figures in one run, what was asked for beside them; machines are noisy, so compare only within one run. */
const parts = { engine: benchEngine, app: benchApp, lighthouse: benchLighthouse, many: benchMany, scorer: benchScorer };
type Part = keyof typeof parts;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}": ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 1;
} else {
  const [load = 0] = loadavg();
  console.log(
    `${availableParallelism()} cores, load ${load.toFixed(1)} as it began: times are those of a quiet machine only where that is near 0`,
  );
  for (const name of (asked.length > 0 ? asked : Object.keys(parts)) as Part[]) {
    console.log(`\n${name}`);
    await parts[name]();
  }
}
