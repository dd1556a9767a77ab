import fc from "fast-check";
import { expect, test } from "vitest";
import { inMemory } from "#storage/database";
import { type SetAside, setAsideStore } from "#storage/records";
import { type SavedWork, savedWorkIn } from "#stores/saved";
import { smallAttempt, smallSession } from "../support/small-records";

const owned = { version: 1, learner: "learner" } as const;
/** One whole record of each kind, with everything optional in it. */
const records: Readonly<Record<Exclude<keyof SavedWork, "database" | "lasting" | "setAside" | "clear">, object>> = {
  sessions: { ...smallSession({ id: "a" }), before: "none", attempt: "a", revision: 3 },
  inputs: {
    ...owned,
    session: "a",
    index: 0,
    turn: "hello",
    led: "closing",
    undone: false,
    at: 1,
    input: { type: "give", allowance: "bulb" },
  },
  attempts: {
    ...smallAttempt({ id: "a" }),
    before: "none",
    fault: "ours",
    about: { channel: "chat", touchpoint: "buy", difficulty: 1, trains: ["S8"] },
    waits: { first: 1, longest: 2 },
    redone: ["hello"],
  },
  reflections: {
    ...owned,
    attempt: "a",
    ownRating: 3,
    plan: { when: "they shout", say: "I see", tried: "yes" },
    wrapUp: { cause: "c", kind: "product", company: "irritating", customer: "irritating", change: "x", had: ["y"] },
    disputes: [{ answer: 0, turn: "hello", why: "it was right", criterion: "empathy" }],
    bestSave: 1,
  },
  drills: {
    ...owned,
    language: "en",
    kind: "name-the-move",
    row: "S1",
    card: { due: 1, stability: 1, difficulty: 1, scheduledDays: 1, reps: 1, lapses: 0, state: 1, reviewedAt: 1 },
    answers: [{ item: "x", grade: "good", at: 1 }],
  },
  observations: { ...owned, id: "a", at: 1, channel: "chat", levels: { empathy: 2 }, note: "calm" },
  phrases: { ...owned, id: "a", text: "I see", language: "en", situation: "S1", at: 1, attempt: "a" },
  recordings: {
    ...owned,
    session: "a",
    answer: 0,
    at: 1,
    length: 5,
    format: "audio/webm",
    sound: new Uint8Array([1, 2]),
    heard: ["slower"],
  },
  learners: { ...owned, name: "Ola", addedAt: 1 },
};

type Path = readonly (string | number)[];

/** Every field of a record, at whatever depth, the record itself first. */
function fieldsOf(value: unknown, path: Path = []): Path[] {
  const inner = typeof value === "object" && value !== null && !(value instanceof Uint8Array);
  return [path, ...(inner ? Object.entries(value).flatMap(([key, part]) => fieldsOf(part, [...path, key])) : [])];
}

function damagedAt(value: unknown, [first, ...rest]: Path, rubbish: unknown): unknown {
  if (first === undefined) return rubbish;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[first] = damagedAt(copy[first], rest, rubbish);
  return copy;
}

/** What no field of any record may be. */
const rubbish = fc.oneof(fc.constantFrom<unknown>(null, Number.NaN, [[null]], new Map()), fc.date(), fc.bigInt());

const cases = Object.entries(records).flatMap(([store, record]) => {
  return fieldsOf(record).map((path) => [store as keyof typeof records, path.join(".") || "the whole", path] as const);
});

test.each(cases)(
  "%s: damaged in %s it is set aside, told and recoverable, and the rest is intact",
  async (store, _, path) => {
    await fc.assert(
      fc.asyncProperty(rubbish, async (bad) => {
        const database = inMemory();
        const told: SetAside[] = [];
        const work = savedWorkIn(database, (broken) => told.push(...broken));
        const damaged = damagedAt(records[store], path, bad);
        await database.put(store, "good", records[store]);
        await database.put(store, "a damaged", damaged);
        expect(await work[store].all()).toEqual([records[store]]);
        expect(told).toMatchObject([{ store, key: "a damaged" }]);
        expect(await database.all(setAsideStore)).toMatchObject([
          { value: { store, key: "a damaged", value: damaged } },
        ]);
        expect(await work[store].all()).toHaveLength(1);
        expect(told).toHaveLength(1);
      }),
      { numRuns: 8 },
    );
  },
);
