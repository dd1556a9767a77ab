import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compilePack } from "#core/scenario/compile-pack";
import { missesFile, missesIn, samplesIn } from "./known-misses";
import { scoredLanguages } from "./language-tables";
import { readPack } from "./read-pack";

/**
 * `npm run misses`: writes anew, by language, which shipped samples the scorer gets wrong, and prints their share.
 * The list may only shrink by a better scorer, never by a bent label; read what changes before committing it.
 */
const { scenarios } = compilePack(readPack("scenarios"));
for (const language of scoredLanguages()) {
  const samples = samplesIn(language, scenarios.values());
  const missed = samples.map((reply) => [reply, missesIn(reply)] as const).filter(([, misses]) => misses.length > 0);
  const file = missesFile(language);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify(Object.fromEntries(missed.map(([{ id }, misses]) => [id, misses])), null, 2)}\n`,
  );
  const share = ((100 * missed.length) / Math.max(1, samples.length)).toFixed(1);
  process.stdout.write(`${language}: ${missed.length} of ${samples.length} samples missed (${share}%)\n`);
  for (const [{ id }, misses] of missed.filter(([{ sample }]) => sample.model)) {
    process.stdout.write(`  a model answer is missed: ${id} (${misses.join(", ")})\n`);
  }
}
