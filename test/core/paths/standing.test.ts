import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { catalogueEntry } from "#core/dialogue/catalogue";
import type { Learner } from "#core/paths/learner";
import type { Path } from "#core/paths/path";
import { type Standing, standingIn } from "#core/paths/standing";
import type { AttemptRecord } from "#core/progress/records";
import { shelfStory } from "../../support/shelf-story";
import { ending, smallAttempt } from "../../support/small-records";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const begun = Date.UTC(2026, 4, 4, 9);

const path: Path = {
  id: "short",
  title: { en: "Short" },
  lead: { en: "Three days." },
  weeks: [
    {
      text: { en: "Listen." },
      days: [
        [{ watch: "cake" }, { talk: "cake", mode: "coach" }],
        [{ drill: "close-it" }, { talk: "cake", mode: "coach" }, { talk: "gone", mode: "alone" }],
      ],
    },
    { text: { en: "Alone." }, days: [[{ talk: "cake", mode: "alone" }, { plan: true }]] },
  ],
  afterwards: [
    { weeks: 1, check: "exam" },
    { weeks: 4, check: "exam" },
  ],
};

const entries = [
  { id: "cake", difficulty: 1 },
  { id: "pie", difficulty: 2 },
  { id: "exam", difficulty: 2, use: "check" },
].map((story): CatalogueEntry => {
  const one = shelfStory(story);
  return catalogueEntry(one, one.texts.en as NonNullable<typeof one.texts.en>);
});

function talk(id: string, at: number, kind: "satisfied" | "lost" = "satisfied", scenario = "cake"): AttemptRecord {
  return smallAttempt({ id, scenario, finishedAt: begun + at, ending: ending(kind) });
}

function standing(change: Partial<Learner> = {}): Standing {
  const learner = { begun, now: begun + day, attempts: [], drilled: [], plans: [], ticked: {}, entries };
  return standingIn(path, { ...learner, ...change });
}

const steps = ({ today }: Standing) => today?.steps.map(({ step, done }) => [step.kind, done !== undefined]);

describe("where a learner stands in a path", () => {
  it("begins on day one, and leaves out what the library lacks", () => {
    const fresh = standing();
    expect(fresh.today?.number).toBe(1);
    expect(fresh.weeks[0]?.days[1]?.steps.map(({ step }) => step.kind)).toEqual(["drill", "talk"]);
  });

  it("a talk counts from the beginning on, once, and only whole", () => {
    expect(steps(standing({ attempts: [talk("early", -hour)] }))).toEqual([
      ["watch", false],
      ["talk", false],
    ]);
    expect(steps(standing({ attempts: [{ ...talk("part", hour), practice: true }] }))?.[1]).toEqual(["talk", false]);
    const after = standing({ attempts: [talk("one", hour)], ticked: { "0.0": begun + hour } });
    expect(after.today?.number).toBe(2);
    expect(steps(after)).toEqual([
      ["drill", false],
      ["talk", false],
    ]);
    expect(after.weeks[0]?.days[0]?.done).toBe(begun + hour);
  });

  it("a day done just now lets the learner rest until tomorrow", () => {
    const work = { attempts: [talk("one", hour)], ticked: { "0.0": begun + hour } };
    expect(standing({ ...work, now: begun + 2 * hour }).rested).toBe(true);
    expect(standing({ ...work, now: begun + day }).rested).toBe(false);
  });

  it("answers to a drill on one day are one sitting", () => {
    const drilled = [1, 2, 3].map((count) => ({ kind: "close-it" as const, at: begun + hour + count }));
    const ticked = { "0.0": begun, "0.1": begun };
    expect(steps(standing({ drilled, ticked }))).toEqual([
      ["drill", true],
      ["talk", false],
    ]);
  });

  it("two losses bring the same customer calmer and with the coach", () => {
    const attempts = [talk("one", hour, "lost"), talk("two", 2 * hour, "lost")];
    const ticked = { "0.0": begun, "1.0": begun };
    expect(standing({ attempts, ticked }).today?.steps[0]).toMatchObject({
      step: { scenario: "cake", mode: "coach" },
      because: "lost",
      calm: true,
    });
  });

  it("two wins bring one alone where the coach was meant, and a harder customer where one was alone", () => {
    const won = [talk("one", -2 * hour), talk("two", -hour)];
    expect(standing({ attempts: won }).today?.steps[1]).toMatchObject({
      step: { scenario: "cake", mode: "alone" },
      because: "won",
    });
    const attempts = [talk("one", hour), talk("two", 2 * hour)];
    const ticked = { "0.0": begun, "1.0": begun };
    expect(standing({ attempts, ticked }).today?.steps[0]).toMatchObject({ step: { scenario: "pie" }, because: "won" });
    const harder = [...attempts, talk("three", 3 * hour, "lost", "pie")];
    expect(standing({ attempts: harder, ticked }).today?.steps[0]?.done).toBe(begun + 3 * hour);
  });

  it("one win and one loss change nothing", () => {
    const attempts = [talk("one", -2 * hour), talk("two", -hour, "lost")];
    expect(standing({ attempts }).today?.steps[1]).not.toHaveProperty("because");
  });

  it("checks come back one and four weeks after the last day, and each is done by one of its own", () => {
    const ticked = { "0.0": begun, "0.1": begun, "1.0": begun, "1.1": begun, "2.0": begun, "2.1": begun + day };
    const ended = standing({ ticked, attempts: [talk("exam", 10 * day, "satisfied", "exam")] });
    expect(ended.today).toBeUndefined();
    expect(ended.afterwards.map(({ due, step }) => [due, step.done])).toEqual([
      [begun + 8 * day, begun + 10 * day],
      [begun + 29 * day, undefined],
    ]);
    expect(standing().afterwards.map(({ due }) => due)).toEqual([undefined, undefined]);
  });
});
