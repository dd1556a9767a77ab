import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Scenario } from "#core/dialogue/scenario";
import type { About, AttemptRecord } from "./records";

/** What kind of contact a scenario, or its entry in the catalogue, is. */
export function aboutOf({ channel, touchpoint, difficulty, trains }: Scenario | CatalogueEntry): About {
  return { channel, touchpoint, difficulty, trains: [...trains] };
}

/** Scenarios by id, for attempts that were kept before attempts said what they were about. */
export type Cases = ReadonlyMap<string, About>;

/** The catalogue's scenarios by id. */
export function casesIn(entries: readonly CatalogueEntry[]): Cases {
  return new Map(entries.map((entry) => [entry.id, aboutOf(entry)]));
}

/** What an attempt was about: as it was frozen, else as the catalogue has it now. */
export function caseOf({ about, scenario }: AttemptRecord, cases: Cases): About | undefined {
  return about ?? cases.get(scenario);
}
