/** The four criteria by which a reply is judged. One list gives the run-time order and the type. */
export const criteria = ["empathy", "ownership", "positive", "closing"] as const;
export type Criterion = (typeof criteria)[number];

/** A criterion's level: 0 absent or harmful, 1 partial or formulaic, 2 specific and whole. */
export const levels = [0, 1, 2] as const;
export type Level = (typeof levels)[number];

/** A level for every criterion. */
export type Scores = Readonly<Record<Criterion, Level>>;

/** Scores for a reply that earns nothing. */
export const noScores: Scores = { empathy: 0, ownership: 0, positive: 0, closing: 0 };
