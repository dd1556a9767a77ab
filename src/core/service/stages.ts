/** Where a conversation stands: the matter is new, being worked on, or settled. */
export const stages = ["opening", "middle", "closing"] as const;
export type Stage = (typeof stages)[number];
