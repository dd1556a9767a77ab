import { basename } from "node:path";
import { compilePack } from "#core/scenario/compile-pack";
import type { Diagnostic } from "#core/scenario/diagnostics";
import { judgeDrillModel } from "./drill-models";
import { readPath } from "./read-pack";

/** `npm run check [-- paths] [--json]`: prints every problem of scenarios and drills; exit code 1 when there are errors, 2 for a wrong call or nothing to check. */
function main(given: readonly string[]): number {
  const unknown = given.find((one) => one.startsWith("--") && one !== "--json");
  if (unknown !== undefined) return refuse(`check does not know "${unknown}". It takes paths and --json.`);
  const paths = given.filter((one) => one !== "--json");
  const diagnostics: Diagnostic[] = [];
  let [scenarios, drills] = [0, 0];
  for (const path of paths.length > 0 ? paths : ["scenarios"]) {
    try {
      const files = readPath(path);
      const pack = compilePack(files, judgeDrillModel);
      const found = pack.diagnostics;
      const isHouse = files.house !== undefined && basename(path) === basename(files.house.name);
      if (files.scenarios.length + (files.drills?.length ?? 0) + found.length === 0 && !isHouse)
        return refuse(`There is nothing to check in "${path}".`);
      scenarios += files.scenarios.length;
      drills += Object.values(pack.drills).flat().length;
      diagnostics.push(...found);
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  }
  process.stdout.write(
    given.includes("--json")
      ? `${JSON.stringify(diagnostics, null, 2)}\n`
      : inWords(diagnostics, `${scenarios} scenarios and ${drills} drill items`),
  );
  return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function inWords(diagnostics: readonly Diagnostic[], what: string): string {
  const problems = diagnostics.map(
    ({ file, line, column, severity, code, message, source }) =>
      `${file}:${line}:${column} ${severity} ${code}\n  ${message}\n  | ${source.trim()}\n\n`,
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return `${problems.join("")}${what} checked: ${errors} errors, ${warnings} warnings\n`;
}

process.exitCode = main(process.argv.slice(2));
