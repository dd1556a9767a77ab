import { readFileSync } from "node:fs";
import { parse } from "yaml";

type Entry = string | { readonly text: string; readonly times: number };

/** A text meant to break what shows or reads it, and what kind of harm it means. */
export interface HostileText {
  readonly group: string;
  readonly text: string;
}

/** The hostile texts, to be tried at every input. */
export const hostileTexts: readonly HostileText[] = Object.entries(
  parse(readFileSync("test/hostile/texts.yaml", "utf8")) as Record<string, readonly Entry[]>,
).flatMap(([group, entries]) => entries.map((entry) => ({ group, text: written(entry) })));

/** Their texts in a group. */
export function hostileIn(group: string): string[] {
  return hostileTexts.filter((one) => one.group === group).map(({ text }) => text);
}

/** A text's name in a list of tests. */
export function named({ group, text }: HostileText): readonly [name: string, text: string] {
  return [`${group}: ${JSON.stringify(text.slice(0, 50))}`, text];
}

function written(entry: Entry): string {
  return typeof entry === "string" ? entry : entry.text.repeat(entry.times);
}
