import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { TurnResult } from "#core/dialogue/events";
import type { About, AttemptRecord } from "#core/progress/records";
import type { EndingKind } from "#core/service/scenario-terms";
import { smallAttempt, smallTurn } from "./small-records";

const dayLength = 24 * 60 * 60 * 1000;

/** A moment on a day of the known record; the first conversation is on day 1. */
export const day = (number: number) => Date.UTC(2026, 4, 1) + number * dayLength;

let count = 0;

/** An answered turn with what matters for figures. */
export function answered(levels: TurnResult["levels"], change: Partial<TurnResult> = {}): TurnResult {
  return smallTurn({ turn: `turn ${++count}`, levels, ...change });
}

const cases: Readonly<Record<string, { about: About; worth: number; money: AttemptRecord["money"]; from: number }>> = {
  kettle: {
    about: { channel: "chat", touchpoint: "deliver", difficulty: 1, trains: ["S6", "S8"] },
    worth: 40,
    money: { currency: "GBP", unit: 1 },
    from: -4,
  },
  cat: {
    about: { channel: "phone", touchpoint: "buy", difficulty: 2, trains: ["S5", "S8"] },
    worth: 100,
    money: { currency: "GBP", unit: 1 },
    from: -3,
  },
  bill: {
    about: { channel: "email", touchpoint: "pay", difficulty: 1, trains: ["S8"] },
    worth: 60,
    money: { currency: "PLN", unit: 4 },
    from: 1,
  },
  net: {
    about: { channel: "phone", touchpoint: "use", difficulty: 3, trains: ["S8"] },
    worth: 30,
    money: { currency: "GBP", unit: 1 },
    from: -5,
  },
};

type Played = Partial<AttemptRecord> & { readonly to?: number; readonly misunderstood?: number };

/** One conversation: which customer in which variant, when, how it ended, and what was answered. */
export function played(
  id: string,
  [scenario, variant]: readonly [string, string],
  at: number,
  [kind, rating]: readonly [EndingKind, number],
  { to = 0, misunderstood = 0, turns = [], ...change }: Played = {},
): AttemptRecord {
  const { from = 0, ...known } = cases[scenario] ?? {};
  const line = { text: "…", turn: "", language: "en" } as const;
  const answers = Array.from({ length: turns.length + misunderstood }, () => ({ ...line, who: "trainee" as const }));
  return smallAttempt({
    id,
    scenario,
    variant,
    startedAt: day(at) - 300_000,
    finishedAt: day(at),
    title: `The ${scenario}`,
    ending: { id: kind, kind, rating, feltHelped: rating > 3, comment: "…" },
    turns,
    transcript: [{ ...line, who: "customer", mood: from }, ...answers, { ...line, who: "customer", mood: to }],
    ...known,
    ...change,
  });
}

const twice = { turn: "twice" } as const;

/** Twelve conversations whose figures are worked out by hand in the tests. */
export const knownRecord: readonly AttemptRecord[] = [
  played("a", ["kettle", "v1"], 1, ["lost", 1], {
    to: -6,
    waits: { first: 3, longest: 5 },
    turns: [answered({ empathy: 0, ownership: 1 }), answered({ empathy: 1, ownership: 1 })],
  }),
  played("b", ["kettle", "v1"], 2, ["satisfied", 5], {
    to: 6,
    spent: 5,
    turns: [answered({ empathy: 2, ownership: 2 }), answered({ empathy: 2, ownership: 2 })],
  }),
  played("c", ["kettle", "v2"], 3, ["satisfied", 4], {
    to: 3,
    turns: [answered({ empathy: 1, ownership: 1 }), answered({ empathy: 2, ownership: 1 })],
  }),
  played("d", ["kettle", "v1"], 3.5, ["satisfied", 5], { practice: true, to: 9, turns: [answered({ empathy: 2 })] }),
  played("e", ["cat", "v1"], 4, ["escalated", 2], {
    to: -7,
    spent: 10,
    misunderstood: 1,
    turns: [
      answered({ empathy: 1, positive: 1 }, { ...twice, moves: ["command"] }),
      answered({ empathy: 1, positive: 0 }, { ...twice, moves: ["command"], opened: ["choices"] }),
    ],
  }),
  played("f", ["cat", "v2"], 5, ["satisfied", 4], {
    to: 4,
    redone: ["again"],
    turns: [answered({ empathy: 1, positive: 2 }, { turn: "again" }), answered({ empathy: 2, positive: 1 })],
  }),
  played("g", ["bill", "v1"], 6, ["indifferent", 3], {
    to: 0,
    waits: { first: 240, longest: 300 },
    turns: [answered({ empathy: 1, closing: 2 }), answered({ empathy: 1, closing: 2 })],
  }),
  played("h", ["bill", "v2"], 8, ["satisfied", 5], {
    to: 8,
    waits: { first: 241, longest: 241 },
    turns: [answered({ empathy: 2, closing: 2 })],
  }),
  played("i", ["net", "v1"], 9, ["delighted", 5], {
    to: 8,
    turns: [answered({ empathy: 2, closing: 1 }), answered({ empathy: 1 })],
  }),
  played("j", ["net", "v1"], 10, ["lost", 1], { to: -8, turns: [answered({}, { moves: ["cold_transfer"] })] }),
  played("k", ["net", "v1"], 11, ["lost", 2], { to: -6 }),
  played("l", ["kettle", "v1"], 11.5, ["lost", 1], { practice: true, to: -9 }),
];

/** A customer on the shelf, with what advice looks at. */
export function onShelf(id: string, change: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id,
    ...(cases[id]?.about ?? { channel: "chat", touchpoint: "use", difficulty: 1, trains: [] }),
    use: "practice",
    strength: "mild",
    language: "en",
    title: `The ${id}`,
    summary: "",
    industry: "",
    customer: "Ann",
    customerType: "critic",
    mood: 0,
    languages: ["en"],
    turns: 8,
    ...change,
  };
}
