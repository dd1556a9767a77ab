import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { ScenarioFiles, TextFile } from "#core/scenario/compile";
import type { PackFiles } from "#core/scenario/compile-pack";

/** Names in the scenarios folder that are not scenarios. */
const reservedNames = new Set(["drills", "paths"]);
const story = "scenario.yaml";

/** Reads a folder of scenarios, each in a folder of its own, with `house.yaml` if it is there. */
export function readPack(folder: string): PackFiles {
  const house = join(folder, "house.yaml");
  const names = readdirSync(folder).filter((name) => !reservedNames.has(name) && existsSync(join(folder, name, story)));
  return {
    ...(existsSync(house) && { house: readText(house) }),
    scenarios: names.sort().map((name) => readScenario(join(folder, name))),
  };
}

/** Reads one scenario's folder: its story and its language files. */
export function readScenario(folder: string): ScenarioFiles {
  const languages = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== story);
  return {
    id: basename(folder),
    story: readText(join(folder, story)),
    languages: languages.sort().map((name) => readText(join(folder, name))),
  };
}

/** Reads what a path names: a scenario's folder or file, or a folder of scenarios. */
export function readPath(path: string): PackFiles {
  if (!existsSync(path)) throw new Error(`There is no file or folder "${path}".`);
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  if (basename(path) === "house.yaml") return { house: readText(path), scenarios: [] };
  return existsSync(join(folder, story)) ? { scenarios: [readScenario(folder)] } : readPack(folder);
}

function readText(path: string): TextFile {
  return { name: relative(process.cwd(), path), text: readFileSync(path, "utf8") };
}
