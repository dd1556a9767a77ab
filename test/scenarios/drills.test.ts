import { describe, expect, it } from "vitest";
import { judgeDrillModel } from "#commands/drill-models";
import { loadTables } from "#commands/language-tables";
import { isRewritten } from "#core/drills/goal";
import type { DrillItem, OwnWords } from "#core/drills/item";
import { drillKinds } from "#core/drills/kinds";
import { judgeRewrite } from "#core/judging/judge-drill";
import { shipped } from "../support/shipped";

const languages = Object.entries(shipped.drills);

const countIn = (items: readonly DrillItem[], kind: string) => items.filter((item) => item.kind === kind).length;

/** A text in each grammatical gender of the trainee. */
function wordings(words: OwnWords | undefined): string[] {
  if (words === undefined) return [];
  return typeof words === "string" ? [words] : [words.f, words.m];
}

describe.each(languages)("drills in %s", (language, items) => {
  it("every model is judged as good as its item wants", () => {
    const missed = items.map((item) => [item.id, judgeDrillModel(item, language)]);
    expect(missed.filter(([, what]) => what !== undefined)).toEqual([]);
  });

  it("no text that is to be rewritten is good enough as it stands", () => {
    const good = items.filter(isRewritten).filter((item) => {
      const poor = item.kind === "mend-macro" ? item.template : item.not;
      const verdicts = wordings(poor).map(
        (text) => judgeRewrite(item, { language, text }, loadTables(language)).verdict,
      );
      return verdicts.includes("met");
    });
    expect(good.map(({ id }) => id)).toEqual([]);
  });

  it("no two items have the same id", () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe("drills in English", () => {
  const items = shipped.drills.en ?? [];

  it.each([
    ["say-this-not-that", 32],
    ["name-the-move", 12],
    ["turn-positive", 10],
    ["close-it", 8],
    ["mend-macro", 4],
    ["mend-manual", 3],
    ["other-chair", 6],
  ])("%s has at least %i", (kind, fewest) => {
    expect(drillKinds).toContain(kind);
    expect(countIn(items, kind)).toBeGreaterThanOrEqual(fewest);
  });

  it("the pairs drill all eight rows of P, each by more than one item", () => {
    const rows = items.filter(({ kind }) => kind === "say-this-not-that").map(({ row }) => row);
    for (let row = 1; row <= 8; row++) expect(rows.filter((one) => one === `P${row}`).length).toBeGreaterThan(1);
  });

  it("closings follow on all three causes", () => {
    const causes = items.flatMap((item) => (item.kind === "close-it" ? [item.cause] : []));
    expect(new Set(causes)).toEqual(new Set(["feedback", "technical-fix", "solution"]));
  });
});
