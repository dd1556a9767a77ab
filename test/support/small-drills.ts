import { shippedTables } from "#app/shipped-tables";
import type { DrillItem } from "#core/drills/item";
import { scorerWith } from "#core/judging/scorer";
import { drillStore } from "#stores/drills";
import type { SavedWork } from "#stores/saved";
import { provideServices, services } from "#stores/services";
import { provideSmallLibrary } from "./small-library";

export const pair: DrillItem = {
  id: "x.valve",
  kind: "say-this-not-that",
  row: "P1",
  customer: "Does this valve fit a boiler from 1998?",
  say: "Good question. Give me two minutes, I'll ask our heating engineer.",
  not: "I don't know, I'm afraid.",
  harm: ["dont_know"],
  wants: { moves: ["find_out"] },
  model: "I'd rather check than guess, I'll find out for you.",
  why: "Leave nobody with a shrug.",
};

export const move: DrillItem = {
  id: "x.kettle",
  kind: "name-the-move",
  row: "C4",
  customer: "Is the blue kettle back?",
  reply: "The blue one is gone, but I can put the green one aside.",
  part: "I can put the green one aside",
  move: "offer_alternative",
  others: ["explain_reason", "apologise"],
  why: "Another way keeps the door open.",
};

export const manual: DrillItem = {
  id: "x.calm",
  kind: "mend-manual",
  row: "L13",
  question: "A customer shouts. What does the manual say?",
  pages: { one: { from: "Old", text: "Say: calm down." }, two: { from: "New", text: "Name what it means." } },
  better: "two",
  answer: "Being told to calm down makes it worse.",
  points: ["It makes people angrier.", "The matter calms."],
  why: "Read it with their ears.",
};

export const chair: DrillItem = {
  id: "x.visit",
  kind: "other-chair",
  row: "M2",
  customer: "Third visit, and again nobody here!",
  replies: {
    seen: { text: "Three visits for nothing.", feels: "Somebody has counted.", calms: true },
    rule: { text: "Hours are on the door.", feels: "My fault, then." },
    soft: { text: "We regret any inconvenience.", feels: "A machine." },
  },
  reasons: { effort: { text: "It names my effort.", right: true }, polite: { text: "It is polite." } },
  why: "Effort tires people.",
};

/** Provides the stores with drills in English, the shipped scorer and an empty database. */
export function provideDrills(items: readonly DrillItem[]): SavedWork {
  const work = provideSmallLibrary([], { drills: async (language) => (language === "en" ? items : []) });
  drillStore.setState(drillStore.getInitialState(), true);
  provideServices({ ...services(), scorer: scorerWith(shippedTables) });
  return work;
}
