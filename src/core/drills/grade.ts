/** How an item went, worst first: it decides when its card comes back. */
export const grades = ["again", "hard", "good"] as const;
export type Grade = (typeof grades)[number];

/** What the trainee did in an item; what its kind does not ask for is left out. */
export interface ItemResult {
  /** Whether the right one was picked at once. */
  readonly recognised?: boolean;
  /** What the first rewrite came to; null: it was skipped. */
  readonly rewrite?: "met" | "nearly" | "not-yet" | "copied" | "not-understood" | null;
  /** Whether the reason was the right one, or, of points that were marked, at least half. */
  readonly reasoned?: boolean;
}

/** The grade of an item: good where all that it asks for was there, hard where one part was, again where none was. */
export function gradeOf({ recognised, rewrite, reasoned }: ItemResult): Grade {
  const parts = [
    ...(recognised === undefined ? [] : [recognised ? 2 : 0]),
    ...(rewrite === undefined ? [] : [rewrite === "met" ? 2 : Number(rewrite === "nearly")]),
    ...(reasoned === undefined ? [] : [reasoned ? 2 : 0]),
  ];
  const lowest = Math.min(...parts);
  if (lowest === 2) return "good";
  // Knowing which is better and not yet finding the words is half of it; so is the reverse.
  return Math.max(...parts) === 0 ? "again" : "hard";
}
