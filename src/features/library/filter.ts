import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Channel } from "#core/service/channels";

/** What the trainee is looking for; empty values take everything. */
export interface Filter {
  readonly words: string;
  readonly channel: Channel | "";
  readonly difficulty: string;
  /** A playbook row, such as "S5". */
  readonly situation: string;
  readonly unplayed: boolean;
}

export const noFilter: Filter = { words: "", channel: "", difficulty: "", situation: "", unplayed: false };

/** A card with what is known about it beside the catalogue. */
export interface Candidate {
  readonly entry: CatalogueEntry;
  readonly played: boolean;
  /** All that can be searched for, made comparable. */
  readonly text: string;
}

/** Makes a text comparable: without case, accents and the like. */
export type Fold = (text: string) => string;

/** What a card can be found by; its situations and channel are given in the interface's language. */
export function searchText({ title, summary, customer, industry }: CatalogueEntry, spokenOf: string[], fold: Fold) {
  return fold([title, summary, customer, industry, ...spokenOf].join("\n").normalize("NFKC"));
}

/**
 * The cards among what is looked for. What was typed is looked for piece by piece between the spaces, anywhere and never
 * as whole words: Chinese has no spaces, and Polish and Russian words change their ends.
 */
export function found(candidates: readonly Candidate[], filter: Filter, fold: Fold): CatalogueEntry[] {
  const pieces = fold(filter.words.normalize("NFKC")).split(/\s+/u);
  const fits = ({ entry, played, text }: Candidate) =>
    (filter.channel === "" || entry.channel === filter.channel) &&
    (filter.difficulty === "" || String(entry.difficulty) === filter.difficulty) &&
    (filter.situation === "" || entry.trains.includes(filter.situation)) &&
    !(filter.unplayed && played) &&
    pieces.every((piece) => text.includes(piece));
  return candidates.filter(fits).map(({ entry }) => entry);
}

/** How many filters besides the words are set. */
export function filtersSet({ channel, difficulty, situation, unplayed }: Filter): number {
  return [channel, difficulty, situation, unplayed].filter(Boolean).length;
}
