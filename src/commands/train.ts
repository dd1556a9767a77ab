import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { trainingSets } from "#commands/training-sets";
import { train, trainTopics } from "#core/training/train";
import { languageFolder, sharedFolder } from "./language-tables";

/**
 * `npm run train`: learns both steps of the scorer and what tells an answer to somebody else anew and writes their tables.
 * Minutes; the same data give the same bytes. `--topics`: that last part alone, in a moment.
 */
const { values: options } = parseArgs({ options: { topics: { type: "boolean" } } });
const sets = trainingSets();
for (const [language, { replies }] of sets) process.stdout.write(`${language}: ${replies.length} labelled replies\n`);
for (const [language, file] of trainTopics(sets)) write(join(languageFolder(language), "topical.json"), file);
if (!options.topics) {
  const { learned, weighing } = train(sets);
  for (const [language, file] of learned) write(join(languageFolder(language), "learned.json"), file);
  write(join(sharedFolder, "weighing.json"), weighing);
}

function write(path: string, content: unknown): void {
  // A line an entry, so that a change can be read; long lists stay on their line.
  const lines = JSON.stringify(content, (_, value) => (isNumbers(value) ? JSON.stringify(value) : value), 1);
  writeFileSync(path, `${lines.replace(/"(\[[-\d,[\]]*\])"/g, "$1")}\n`);
}

/** Numbers alone, or lists of them. */
function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "number" || isNumbers(item));
}
