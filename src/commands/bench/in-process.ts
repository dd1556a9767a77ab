import { readLanguageFiles } from "#commands/language-tables";
import { peers, scorer } from "./analysers";
import { measuresWith } from "./measures";
import type { Call } from "./own-process";

/** Runs in a process of its own, started by `own-process.ts`: answers what it is sent. */
const measures = measuresWith(async (name) => {
  const peer = peers[name];
  return peer ? peer() : scorer(name, async () => readLanguageFiles(name));
});

process.on("message", async ({ measure, given }: Call) => {
  const measured = measures[measure] as (...given: unknown[]) => Promise<unknown>;
  process.send?.(await measured(...given));
});
