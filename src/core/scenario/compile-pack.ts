import { type CatalogueEntry, catalogueEntry } from "#core/dialogue/catalogue";
import { type House, houseSchema } from "#core/dialogue/house";
import type { Scenario } from "#core/dialogue/scenario";
import { longHash } from "#core/service/hash";
import { neighboursIn } from "./checks/relations";
import type { Compiled } from "./compile";
import { compileScenario, type ScenarioFiles, type TextFile } from "./compile";
import { type CompiledDrills, compileDrills, type JudgeModel } from "./compile-drills";
import { type CompiledPaths, compilePaths } from "./compile-paths";
import { type Diagnostic, inReadingOrder } from "./diagnostics";
import { strayProblem } from "./folder";
import { readYaml } from "./read-yaml";
import { validate } from "./validate";

/** A library of scenarios as files: one folder each, and the house style over all. */
export interface PackFiles {
  readonly house?: TextFile;
  /** Files of drills: one kind in one language each. */
  readonly drills?: readonly TextFile[];
  /** Files of paths: what to practise, day by day. */
  readonly paths?: readonly TextFile[];
  readonly scenarios: readonly ScenarioFiles[];
  /** Stories beside them by scenario id: they may be named, and are not compiled themselves. */
  readonly beside?: Readonly<Record<string, TextFile>>;
  /** Names of files and folders in the library that nothing reads. */
  readonly strays?: readonly string[];
}

/** A compiled library. Only scenarios without errors are in it. */
export interface Pack {
  readonly house: House;
  readonly scenarios: ReadonlyMap<string, Required<Pick<Compiled, "scenario" | "texts">>>;
  /** What the library screen shows of each scenario, by language. */
  readonly catalogue: Readonly<Record<string, readonly CatalogueEntry[]>>;
  readonly drills: CompiledDrills["drills"];
  readonly paths: CompiledPaths["paths"];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles a library: the build, the command line and later the studio and imported packs call this one.
 * @param judgeModel how the models of drills are judged; left out: they are not
 */
export function compilePack(files: PackFiles, judgeModel?: JudgeModel): Pack {
  const house = compileHouse(files.house);
  const neighbours = neighboursIn(storiesOf(files));
  const compiled = files.scenarios.map((one) => ({ id: one.id, ...compileScenario(one, neighbours) }));
  const whole = compiled.flatMap(({ id, scenario, texts, diagnostics }) => {
    const broken = diagnostics.some(({ severity }) => severity === "error");
    return scenario === undefined || broken
      ? []
      : [[id, { scenario: underHouse(scenario, house.value), texts }] as const];
  });
  const entries = whole.flatMap(([, one]) => Object.values(one.texts).map((texts) => catalogueEntry(one, texts)));
  const { drills, diagnostics: inDrills } = compileDrills(files.drills ?? [], judgeModel);
  const uses = new Map(whole.map(([id, { scenario }]) => [id, scenario.use]));
  const { paths, diagnostics: inPaths } = compilePaths(files.paths ?? [], uses);
  return {
    house: house.value,
    scenarios: new Map(whole),
    catalogue: byLanguage(entries),
    drills,
    paths,
    diagnostics: inReadingOrder([
      ...house.diagnostics,
      ...(files.strays ?? []).map(strayProblem),
      ...compiled.flatMap(({ diagnostics }) => diagnostics),
      ...inDrills,
      ...inPaths,
    ]),
  };
}

function storiesOf({ scenarios, beside }: PackFiles): Map<string, TextFile> {
  return new Map([...Object.entries(beside ?? {}), ...scenarios.map(({ id, story }) => [id, story] as const)]);
}

function compileHouse(file: TextFile | undefined): { value: House; diagnostics: readonly Diagnostic[] } {
  if (file === undefined) return { value: {}, diagnostics: [] };
  const read = readYaml(file.name, file.text);
  const value = read.value === undefined ? undefined : validate(houseSchema, read.value, read.report);
  // As with a scenario: what has an error is not used at all.
  const broken = read.diagnostics.some(({ severity }) => severity === "error");
  return { value: broken ? {} : (value ?? {}), diagnostics: read.diagnostics };
}

/** The scenario with the house's costs; its structure hash changes with them, since budgets decide where a story goes. */
function underHouse(scenario: Scenario, house: House): Scenario {
  const allowances = scenario.authority.allowances.map(({ id, cost }) => ({
    id,
    cost: house.allowances?.[id] ?? cost,
  }));
  const changed = allowances.some(({ cost }, index) => cost !== scenario.authority.allowances[index]?.cost);
  if (!changed) return scenario;
  const structureHash = longHash(scenario.structureHash + JSON.stringify(allowances));
  return { ...scenario, structureHash, authority: { ...scenario.authority, allowances } };
}

function byLanguage(entries: readonly CatalogueEntry[]): Record<string, CatalogueEntry[]> {
  const result: Record<string, CatalogueEntry[]> = {};
  for (const entry of entries) result[entry.language] = [...(result[entry.language] ?? []), entry];
  return result;
}
