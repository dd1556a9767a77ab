import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { ScenarioFiles, TextFile } from "#core/scenario/compile";
import type { PackFiles } from "#core/scenario/compile-pack";

/** Names in the scenarios folder that are not scenarios. */
const reservedNames = new Set(["drills", "paths"]);
const story = "scenario.yaml";

/** Reads a folder of scenarios, each in a folder of its own, with `house.yaml` if it is there. */
export function readPack(folder: string): PackFiles {
  const house = join(folder, "house.yaml");
  const names = readdirSync(folder).filter((name) => !reservedNames.has(name) && !name.startsWith("."));
  const isScenario = (name: string) => existsSync(join(folder, name, story));
  const strays = names.filter(
    (name) => name !== "house.yaml" && !isScenario(name) && isLikeAScenario(join(folder, name)),
  );
  return {
    ...(existsSync(house) && { house: readText(house) }),
    drills: readShelf(join(folder, "drills")),
    paths: readShelf(join(folder, "paths")),
    scenarios: names
      .filter(isScenario)
      .sort()
      .map((name) => readScenario(join(folder, name))),
    strays: strays.sort().map((name) => shownName(join(folder, name))),
  };
}

/** Reads the files of drills or paths in a folder; none where there is no such folder. */
function readShelf(folder: string): TextFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isYaml)
    .sort()
    .map((name) => readText(join(folder, name)));
}

/** Reads one scenario's folder: its story and its language files. */
export function readScenario(folder: string): ScenarioFiles {
  const names = readdirSync(folder).sort();
  return {
    id: basename(resolve(folder)),
    story: readText(join(folder, story)),
    languages: names
      .filter((name) => name.endsWith(".yaml") && name !== story)
      .map((name) => readText(join(folder, name))),
    strays: names
      .filter((name) => isYaml(name) && !name.endsWith(".yaml"))
      .map((name) => shownName(join(folder, name))),
  };
}

/** Whether something that is no scenario was probably meant to be one: a YAML file, or a folder that holds some. */
function isLikeAScenario(path: string): boolean {
  return statSync(path).isDirectory() ? readdirSync(path).some(isYaml) : isYaml(path);
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Reads what a path names: a scenario's folder or file, or a folder of scenarios. */
export function readPath(path: string): PackFiles {
  if (!existsSync(path)) throw new Error(`There is no file or folder "${path}".`);
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  if (basename(path) === "house.yaml") return { house: readText(path), scenarios: [] };
  // A path names scenarios, so it is checked in its library.
  if (basename(resolve(folder)) === "paths") return readPack(dirname(resolve(folder)));
  if (basename(resolve(folder)) === "drills") return { scenarios: [], drills: drillsAt(path, folder) };
  if (!existsSync(join(folder, story))) return readPack(folder);
  return { scenarios: [readScenario(folder)], beside: storiesBeside(folder) };
}

function drillsAt(path: string, folder: string): TextFile[] {
  return path === folder ? readShelf(folder) : [readText(path)];
}

/** The stories in the folders beside a scenario's: it may name them. */
function storiesBeside(folder: string): Record<string, TextFile> {
  const shelf = dirname(resolve(folder));
  const names = readdirSync(shelf).filter((name) => !reservedNames.has(name) && existsSync(join(shelf, name, story)));
  return Object.fromEntries(names.map((name) => [name, readText(join(shelf, name, story))]));
}

function readText(path: string): TextFile {
  return { name: shownName(path), text: readFileSync(path, "utf8") };
}

function shownName(path: string): string {
  return relative(process.cwd(), path);
}
