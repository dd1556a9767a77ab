import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { plain } from "#core/scoring/text/normalise";
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
  /** Its situations and channel in the interface's language, so that they can be searched for too. */
  readonly spokenOf: readonly string[];
}

/** Whether a card is among what is looked for. */
export function passes({ entry, played, spokenOf }: Candidate, filter: Filter): boolean {
  return (
    (filter.channel === "" || entry.channel === filter.channel) &&
    (filter.difficulty === "" || String(entry.difficulty) === filter.difficulty) &&
    (filter.situation === "" || entry.trains.includes(filter.situation)) &&
    !(filter.unplayed && played) &&
    holds([entry.title, entry.summary, entry.customer, entry.industry, ...spokenOf], filter.words)
  );
}

/**
 * Whether a card's texts hold what was typed, piece by piece between the spaces. Pieces are looked for anywhere and
 * never as whole words: Chinese has no spaces, and Polish and Russian words change their ends.
 */
function holds(texts: readonly string[], words: string): boolean {
  const all = plain(texts.join("\n").normalize("NFKC"));
  const pieces = plain(words.normalize("NFKC")).split(/\s+/u);
  return pieces.every((piece) => all.includes(piece));
}

/** How many filters besides the words are set. */
export function filtersSet({ channel, difficulty, situation, unplayed }: Filter): number {
  return [channel, difficulty, situation, unplayed].filter(Boolean).length;
}
