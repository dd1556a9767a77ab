import type { CatalogueEntry } from "#core/dialogue/catalogue";

const firstTalk = "first-talk";

/** The customer to begin with: the short first conversation, or the easiest and shortest one where there is none. */
export function firstCustomer(entries: readonly CatalogueEntry[]): CatalogueEntry | undefined {
  const practice = entries.filter(({ use }) => use === "practice");
  const easiest = [...practice].sort((a, b) => a.difficulty - b.difficulty || a.turns - b.turns)[0];
  return practice.find(({ id }) => id === firstTalk) ?? easiest;
}

/** Whether this is the short first conversation itself. */
export function isFirstTalk({ id }: CatalogueEntry): boolean {
  return id === firstTalk;
}
