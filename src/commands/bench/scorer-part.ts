import { samplesIn } from "#commands/known-misses";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { readPack } from "#commands/read-pack";
import { compilePack } from "#core/scenario/compile-pack";
import { judge } from "#core/scoring/judge";
import { median, print } from "./print";
import { printScorerSpeed } from "./scorer-speed";

/** How fast replies are judged, here and on a slowed device. */
export async function benchScorer(): Promise<void> {
  const pack = compilePack(readPack("scenarios"));
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
}
