import { type Path, type PathSource, pathSource, type StepSource, stepOf } from "#core/paths/path";
import type { TextFile } from "./compile";
import type { Diagnostic, Report } from "./diagnostics";
import { baseName } from "./folder";
import { readYaml } from "./read-yaml";
import { validate } from "./validate";

/** The paths of a library, and every problem found in their files. */
export interface CompiledPaths {
  readonly paths: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What each scenario is for, by id. */
export type Uses = ReadonlyMap<string, "practice" | "check">;

/** Compiles the files of paths. Files with errors are left out; a step that the library lacks is told and passed over. */
export function compilePaths(files: readonly TextFile[], uses: Uses): CompiledPaths {
  const compiled = files.map((file) => compileFile(file, uses));
  return {
    paths: compiled.flatMap(({ path }) => path ?? []),
    diagnostics: compiled.flatMap(({ diagnostics }) => diagnostics),
  };
}

function compileFile(file: TextFile, uses: Uses): { path?: Path; diagnostics: readonly Diagnostic[] } {
  const { value, report, diagnostics } = readYaml(file.name, file.text);
  const source = value === undefined ? undefined : validate(pathSource, value, report);
  if (source === undefined) return { diagnostics };
  const id = baseName(file.name).replace(/\.yaml$/, "");
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(id))
    report("bad-id", [], `"${id}" cannot name a path: use small letters, digits and - only.`);
  checkSteps(source, uses, report);
  const broken = diagnostics.some(({ severity }) => severity === "error");
  return broken ? { diagnostics } : { path: { id, ...source }, diagnostics };
}

function checkSteps({ weeks, afterwards = [] }: PathSource, uses: Uses, report: Report): void {
  for (const [week, { days }] of weeks.entries()) {
    for (const [day, steps] of days.entries()) {
      for (const [place, step] of steps.entries()) {
        checkStep(step, ["weeks", week, "days", day, place], uses, report);
      }
    }
  }
  for (const [place, { check }] of afterwards.entries()) checkStep({ check }, ["afterwards", place], uses, report);
}

function checkStep(source: StepSource, path: readonly (string | number)[], uses: Uses, report: Report): void {
  const step = stepOf(source);
  if (!("scenario" in step)) return;
  const use = uses.get(step.scenario);
  const at = [...path, step.kind];
  if (use === undefined)
    report("step-unknown", at, `There is no scenario "${step.scenario}" in this library, so the step is left out.`);
  else if ((use === "check") !== (step.kind === "check"))
    report(
      "step-misused",
      at,
      `"${step.scenario}" is for ${use}: write it under ${use === "check" ? "check" : "watch or talk"}.`,
    );
}
