import { describe, expect, it } from "vitest";
import { cardsOf, countDue, daysUntil } from "#core/drills/due";
import { type Grade, gradeOf } from "#core/drills/grade";
import type { DrillItem } from "#core/drills/item";
import { cardKey, type DrillRecord } from "#core/drills/record";
import { answered } from "#core/drills/schedule";
import { sittingOf } from "#core/drills/sitting";

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 4, 20, 9);
const of = { language: "en", kind: "name-the-move", row: "S1", learner: "me" } as const;

function item(id: string, row: string): DrillItem {
  const words = { row: row as DrillItem["row"], why: "w", customer: "c", reply: "r" };
  return { ...words, id, kind: "name-the-move", move: "thank", others: ["argue", "rush"] };
}

/** The record after answers on days counted from the start. */
function after(...answers: readonly (readonly [number, Grade, string?])[]): DrillRecord {
  let record: DrillRecord | undefined;
  for (const [at, grade, id = "a"] of answers) record = answered(record, of, { item: id, grade, at: start + at * day });
  return record as DrillRecord;
}

const recordsOf = (...records: DrillRecord[]) => new Map(records.map((record) => [cardKey(record), record]));

describe("when a card comes back", () => {
  it("what was hard comes back tomorrow, what went well later, and later each time", () => {
    expect(daysUntil(after([0, "again"]).card.due, start)).toBe(1);
    const first = daysUntil(after([0, "good"]).card.due, start);
    const second = daysUntil(after([0, "good"], [first, "good"]).card.due, start + first * day);
    expect(first).toBeGreaterThan(1);
    expect(second).toBeGreaterThan(first);
  });

  it("what has come back is counted, what rests is not", () => {
    const records = [after([0, "again"]), after([0, "good"])];
    expect(countDue(records, start)).toBe(0);
    expect(countDue(records, start + day)).toBe(1);
    expect(countDue(records, start + 60 * day)).toBe(2);
  });

  it("a lapse brings it back soon again", () => {
    const lapsed = after([0, "good"], [3, "good"], [13, "again"]);
    expect(daysUntil(lapsed.card.due, start + 13 * day)).toBeLessThanOrEqual(3);
    expect(lapsed.card.lapses).toBe(1);
  });

  it("a second item on the same day is practice: it is kept and moves nothing", () => {
    const once = after([0, "again"]);
    const twice = after([0, "again"], [0.1, "good", "b"]);
    expect(twice.card).toEqual(once.card);
    expect(twice.answers.map(({ item: id }) => id)).toEqual(["a", "b"]);
  });

  it("nothing stays away for more than a season", () => {
    let record = after([0, "good"]);
    for (let round = 0; round < 12; round++) {
      record = answered(record, of, { item: "a", grade: "good", at: record.card.due });
    }
    const longest = daysUntil(record.card.due, record.card.reviewedAt);
    expect(longest).toBeGreaterThan(60);
    expect(longest).toBeLessThan(93);
  });
});

describe("what is due", () => {
  const items = [item("x.a", "S3"), item("x.b", "S1"), item("x.c", "S2"), item("x.d", "S4")];
  const weak = { ...after([0, "hard"]), row: "S3" };
  const fine = { ...after([0, "good"]), row: "S4" };

  it("the weak come first, then the due, then the new by the playbook, then those at rest", () => {
    const cards = cardsOf("en", items, recordsOf(weak, fine), start + 3 * day);
    expect(cards.map(({ row, standing }) => [row, standing])).toEqual([
      ["S3", "weak"],
      ["S4", "due"],
      ["S1", "new"],
      ["S2", "new"],
    ]);
    expect(cardsOf("en", items, recordsOf(fine), start).at(-1)).toMatchObject({ row: "S4", standing: "resting" });
  });

  it("each language has cards of its own", () => {
    expect(cardsOf("pl", items, recordsOf(weak), start + 3 * day).every(({ standing }) => standing === "new")).toBe(
      true,
    );
  });
});

describe("a sitting", () => {
  const items = ["a", "b", "c"].map((id) => item(id, "S1"));

  it("brings another item of the row each time, until all were seen", () => {
    const seen: string[] = [];
    let record: DrillRecord | undefined;
    for (const visit of [0, 10, 40]) {
      const now = start + visit * day;
      const [first] = sittingOf(cardsOf("en", items, record ? recordsOf(record) : new Map(), now), 7);
      seen.push(first?.id ?? "");
      record = answered(record, of, { item: first?.id ?? "", grade: "good", at: now });
    }
    expect([...seen].sort()).toEqual(["a", "b", "c"]);
  });

  it("takes about five minutes, and no item twice", () => {
    const many = Array.from({ length: 30 }, (_, index) => item(`i${index}`, `K${1 + (index % 4)}`));
    const chosen = sittingOf(cardsOf("en", many, new Map(), start), 1);
    expect(chosen).toHaveLength(10);
    expect(new Set(chosen).size).toBe(10);
    expect(new Set(chosen.slice(0, 4).map(({ row }) => row)).size).toBe(4);
  });

  it("leaves cards at rest alone unless there is nothing else", () => {
    const resting = recordsOf(after([0, "good"]));
    const both = [...items, item("n", "S2")];
    expect(sittingOf(cardsOf("en", both, resting, start), 1).map(({ id }) => id)).toEqual(["n"]);
    expect(sittingOf(cardsOf("en", items, resting, start), 1)).not.toEqual([]);
  });

  it("the same seed gives the same sitting", () => {
    const cards = cardsOf("en", items, new Map(), start);
    expect(sittingOf(cards, 3)).toEqual(sittingOf(cards, 3));
  });
});

describe("the grade of an item", () => {
  it.each([
    [{ recognised: true, rewrite: "met" }, "good"],
    [{ recognised: true, rewrite: "nearly" }, "hard"],
    [{ recognised: true, rewrite: null }, "hard"],
    [{ recognised: false, rewrite: "met" }, "hard"],
    [{ recognised: false, rewrite: "not-yet" }, "again"],
    [{ recognised: false, rewrite: null }, "again"],
    [{ rewrite: "met" }, "good"],
    [{ rewrite: "nearly" }, "hard"],
    [{ rewrite: "copied" }, "again"],
    [{ recognised: true }, "good"],
    [{ recognised: false }, "again"],
    [{ recognised: true, reasoned: false }, "hard"],
    [{ recognised: true, reasoned: true }, "good"],
  ] as const)("%j is %s", (result, grade) => {
    expect(gradeOf(result)).toBe(grade);
  });
});
