/** The kinds of drills, in the order in which they are offered. */
export const drillKinds = [
  "say-this-not-that",
  "name-the-move",
  "turn-positive",
  "close-it",
  "mend-macro",
  "mend-manual",
  "other-chair",
] as const;
export type DrillKind = (typeof drillKinds)[number];

/** What a closing follows on (playbook row L10). */
export const closingCauses = ["feedback", "technical-fix", "solution"] as const;

/** Which of two pages that disagree is the better one. */
export const pageKeys = ["one", "two"] as const;
export type PageKey = (typeof pageKeys)[number];
