import { compileScenario } from "#core/scenario/compile";
import { compilePack } from "#core/scenario/compile-pack";
import { judge } from "#core/scoring/judge";
import { printEngineSpeed } from "./bench/engine-speed";
import { manyAttempts, openAttempts } from "./bench/many-attempts";
import { median, print } from "./bench/print";
import { printScorerSpeed } from "./bench/scorer-speed";
import { hostileStories } from "./hostile-stories";
import { samplesIn } from "./known-misses";
import { loadTables, scoredLanguages } from "./language-tables";
import { readPack } from "./read-pack";

/** `npm run bench`: times of the core in this run, as medians; machines are noisy, so compare only within one run. */

const files = readPack("scenarios");
const pack = compilePack(files);
print(
  `compile ${pack.scenarios.size} scenarios in all languages`,
  median(5, () => compilePack(files)),
  "ms",
);

const bomb = `a: ${"[".repeat(200_000)}`;
print(
  "refuse a hostile file",
  median(5, () => compileScenario({ id: "x", story: { name: "x", text: bomb }, languages: [] })),
  "ms",
);

for (const [name, make] of Object.entries(hostileStories)) {
  const story = { name: "x", text: make(3) };
  print(
    `check a hostile story: ${name}`,
    median(3, () => compileScenario({ id: "x", story, languages: [] })),
    "ms",
  );
}

const [first] = pack.scenarios.values();
if (first) printEngineSpeed(first.scenario);

const openingTimes = new Map(
  [1_000, 10_000].map((count): [number, number] => {
    const saved = manyAttempts(count);
    return [count, median(7, () => openAttempts(saved))];
  }),
);
for (const [count, time] of openingTimes)
  print(`open and sum up ${count.toLocaleString("en")} attempts`, time, "ms", count === 10_000 ? "under 300" : "");
print(
  "growth from 1,000 to 10,000 attempts, 10 is linear",
  (openingTimes.get(10_000) ?? 0) / (openingTimes.get(1_000) || 1),
  "times",
);

for (const language of scoredLanguages()) {
  const samples = samplesIn(language, pack.scenarios.values());
  const tables = loadTables(language);
  for (const sample of samples) judge(sample, tables);
  const times = samples.map((sample) => median(3, () => judge(sample, tables))).sort((left, right) => left - right);
  print(
    `${language}: judge a sample reply, median of ${samples.length}`,
    times[Math.floor(times.length / 2)] ?? 0,
    "ms",
  );
  print(`${language}: judge a sample reply, 95th percentile`, times[Math.floor(times.length * 0.95)] ?? 0, "ms");
}

await printScorerSpeed();
