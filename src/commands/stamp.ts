import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";
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

function write({ name, text }: TextFile, stamps: ReadonlyMap<string, string>): void {
  const document = parseDocument(text);
  const ids = Object.keys((document.toJS() as { lines: Record<string, unknown> }).lines);
  document.set("made_from", Object.fromEntries(ids.flatMap((id) => (stamps.has(id) ? [[id, stamps.get(id)]] : []))));
  const stamped = document.toString({ lineWidth: 0 });
  if (stamped === readFileSync(name, "utf8")) return;
  writeFileSync(name, stamped);
  process.stdout.write(`${name}: ${ids.length} lines stamped\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
