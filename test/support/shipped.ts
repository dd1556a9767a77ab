import { readFileSync } from "node:fs";
import { readPack } from "#commands/read-pack";
import type { Scenario } from "#core/dialogue/scenario";
import type { Texts } from "#core/dialogue/texts";
import { compilePack } from "#core/scenario/compile-pack";

/** The shipped library, compiled once for all tests of a file. */
export const shipped = compilePack(readPack("scenarios"));

/** A shipped scenario and its texts by language. */
export interface Shipped {
  readonly scenario: Scenario;
  readonly texts: Readonly<Record<string, Texts>>;
}

export const shippedScenarios: readonly Shipped[] = [...shipped.scenarios.values()];

/** Reads a JSON file of the repository. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
