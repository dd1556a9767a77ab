import { writeFileSync } from "node:fs";
import { parse } from "yaml";
import { compileScenario, type ScenarioFiles, type TextFile } from "#core/scenario/compile";
import { currentStamps } from "#core/scenario/compile-language";
import { readPath } from "./read-pack";

/**
 * `npm run stamp [-- paths]`: writes under `made_from:` of every language file what each of its lines was made from.
 * Run it once a line has been looked at: from then on a changed source marks the line as outdated.
 */
function main(paths: readonly string[]): void {
  for (const path of paths.length > 0 ? paths : ["scenarios"]) {
    for (const files of readPath(path).scenarios) stampScenario(files);
  }
}

function stampScenario(files: ScenarioFiles): void {
  const { diagnostics } = compileScenario(files);
  const broken = diagnostics.find(({ severity }) => severity === "error");
  if (broken) throw new Error(`${broken.file}:${broken.line} has errors. Mend them first: npm run check`);
  const stamps = currentStamps(files.story);
  for (const file of files.languages) write(file, stamps);
}

/** Writes the stamps at the end of the file and leaves every other line as its author wrote it. */
function write({ name, text }: TextFile, stamps: ReadonlyMap<string, string>): void {
  const lines = (parse(text) as { lines: Record<string, unknown> }).lines;
  const entries = Object.keys(lines).flatMap((id) => (stamps.has(id) ? [`  ${id}: "${stamps.get(id)}"`] : []));
  const unstamped = text.replace(/^made_from:.*\n(?:[ \t]+.*\n?)*/m, "").trimEnd();
  const stamped = `${unstamped}\nmade_from:\n${entries.join("\n")}\n`;
  if (stamped === text) return;
  writeFileSync(name, stamped);
  process.stdout.write(`${name}: ${entries.length} lines stamped\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
