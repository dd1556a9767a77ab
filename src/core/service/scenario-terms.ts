/** What kind of customer this is (playbook rows K3 to K6, in that order). */
export const customerTypes = ["hater", "critic", "annoyed", "enthusiast"] as const;
export type CustomerType = (typeof customerTypes)[number];

/** Where in the customer's dealings with the company the contact happens (playbook row T1). */
export const touchpoints = ["discover", "buy", "deliver", "use", "support", "pay", "leave"] as const;
export type Touchpoint = (typeof touchpoints)[number];

/** How strong the customer's language is. */
export const strengths = ["mild", "real"] as const;
export type Strength = (typeof strengths)[number];

/** Whether a scenario is for practice or for a check, which is never offered for practice. */
export const uses = ["practice", "check"] as const;

/** Whose fault the problem is. */
export const faults = ["ours", "carrier", "customer"] as const;

/** The kinds of facts that a reply can tell, miss or get wrong. */
export const factKinds = ["amount", "date", "time", "duration", "name", "term"] as const;
export type FactKind = (typeof factKinds)[number];

/** How a conversation can end, best first. */
export const endingKinds = ["delighted", "satisfied", "indifferent", "escalated", "lost"] as const;
export type EndingKind = (typeof endingKinds)[number];

/** How a customer who comes back was left before: as the earlier conversation ended, or "none" where there was none. */
export const befores = ["none", ...endingKinds] as const;
export type Before = (typeof befores)[number];

/** Why customers get in touch, whatever about. */
export const causeKinds = [
  "delivery",
  "product",
  "billing",
  "information",
  "process",
  "outage",
  "policy",
  "people",
  "customer",
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** What a contact is worth to one side: something gained by it, or only trouble. */
export const contactWorths = ["valuable", "irritating"] as const;
export type ContactWorth = (typeof contactWorths)[number];

/** The trainee's grammatical gender, chosen once in the settings. */
export const genders = ["f", "m"] as const;
export type Gender = (typeof genders)[number];

/** How a conversation is practised: with a remark after every turn, alone, or as a check without any help. */
export const modes = ["coach", "alone", "check"] as const;
export type Mode = (typeof modes)[number];

/** Lowest and highest mood (storm to sun), of the customer and of bystanders, and patience. */
export const moodRange = { from: -10, to: 10 } as const;
export const patienceRange = { from: 0, to: 10 } as const;

/** How often one turn may be entered before the customer gives up: a bound that keeps every conversation finite. */
export const mostVisits = 20;

/** How often a customer asks back about a reply that was not understood before the story goes on unscored. */
export const mostAskedBack = 2;
