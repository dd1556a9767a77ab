import * as v from "valibot";
import { type Before, befores, endingKinds } from "#core/service/scenario-terms";
import type { TextFile } from "../compile";
import type { Report } from "../diagnostics";
import { readYaml } from "../read-yaml";
import type { ScenarioSource } from "../source/scenario";
import { checkName } from "./references";

/** What of a scenario matters to one that names it. */
export interface Neighbour {
  readonly twin: string | undefined;
  /** The kinds of its endings. */
  readonly endings: readonly string[];
}

/** The scenarios that another can name. */
export interface Neighbours {
  readonly ids: readonly string[];
  readonly find: (id: string) => Neighbour | undefined;
}

/** A neighbour may have problems of its own, which are told where it is checked: only what is needed is read. */
const named = v.object({
  twin: v.optional(v.string()),
  endings: v.record(v.string(), v.object({ kind: v.picklist(endingKinds) })),
});

/** The neighbours among these stories. A story is read once something names it. */
export function neighboursIn(stories: ReadonlyMap<string, TextFile>): Neighbours {
  const find = (id: string): Neighbour | undefined => {
    const story = stories.get(id);
    const read = v.safeParse(named, story && readYaml(story.name, story.text).value);
    if (!read.success) return undefined;
    return { twin: read.output.twin, endings: Object.values(read.output.endings).map(({ kind }) => kind) };
  };
  return { ids: [...stories.keys()].sort(), find };
}

/** How a customer who comes back can have been left: as the followed scenario ends, or in any way where that is unknown. */
export function waysLeftBefore({ follows }: ScenarioSource, neighbours: Neighbours | undefined): readonly Before[] {
  const followed = follows === undefined ? undefined : neighbours?.find(follows);
  return befores.filter((before) => before === "none" || (followed?.endings.includes(before) ?? true));
}

/** Checks the other scenarios that a story names: they exist, are others, and a twin names this one too. */
export function checkRelations(own: string, source: ScenarioSource, neighbours: Neighbours, report: Report): void {
  const others = { what: "other scenario", ids: neighbours.ids.filter((id) => id !== own) };
  const { follows, twin } = source;
  if (follows !== undefined) checkName(others, follows, ["follows"], report);
  if (twin === undefined) return;
  checkName(others, twin, ["twin"], report);
  if (!others.ids.includes(twin) || neighbours.find(twin)?.twin === own) return;
  report("twin-unanswered", ["twin"], `"${twin}" does not name "${own}" as its twin. Write twin: ${own} there too.`);
}
