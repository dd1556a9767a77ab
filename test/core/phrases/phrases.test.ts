import { describe, expect, it } from "vitest";
import { situationOf } from "#core/phrases/phrase";
import { ownReplies } from "#core/phrases/replies";
import { suggestedPhrases } from "#core/phrases/suggested";
import { thenAndNow } from "#core/phrases/then-and-now";
import type { AttemptRecord } from "#core/progress/records";
import { answered } from "../../support/known-record";
import { smallAttempt } from "../../support/small-records";

type Said = readonly [turn: string, text: string, levels?: AttemptRecord["turns"][number]["levels"], choice?: string];

const day = 24 * 60 * 60 * 1000;
const first = Date.UTC(2026, 4, 1);

/** A conversation in which this was said; without levels it was not understood. */
function talk(id: string, at: number, said: readonly Said[], scenario = "cake"): AttemptRecord {
  return smallAttempt({
    id,
    scenario,
    finishedAt: first + at * day,
    transcript: said.map(([turn, text, , choice]) => {
      return { who: "trainee", text, turn, language: "en", ...(choice !== undefined && { choice }) };
    }),
    turns: said.flatMap(([turn, , levels]) => (levels ? [answered(levels, { turn })] : [])),
  });
}

describe("own replies", () => {
  it("stand with what they earned; ready answers are left out", () => {
    const attempt = talk("a", 1, [
      ["hello", "Ready.", { empathy: 2 }, "kind"],
      ["more", "Own.", { ownership: 1 }],
    ]);
    expect(ownReplies(attempt)).toMatchObject([{ text: "Own.", turn: "more", levels: { ownership: 1 } }]);
  });

  it("what was not understood is passed over", () => {
    const attempt = talk("a", 1, [
      ["hello", "Mumble."],
      ["hello", "Clear.", { empathy: 2 }],
      ["more", "Own.", { ownership: 1 }],
    ]);
    expect(ownReplies(attempt).map(({ text }) => text)).toEqual(["Clear.", "Own."]);
  });
});

describe("suggested phrases", () => {
  const attempts = [
    talk("a", 1, [
      ["hello", "All there.", { empathy: 2, ownership: 2 }],
      ["more", "Half there.", { empathy: 2, ownership: 1 }],
      ["end", "Nothing asked.", {}],
    ]),
    talk("b", 2, [["hello", "Newer.", { empathy: 2 }]]),
  ];

  it("are those that earned all that was asked, the latest first", () => {
    expect(suggestedPhrases(attempts, []).map(({ text }) => text)).toEqual(["Newer.", "All there."]);
  });

  it("leave out what is kept", () => {
    const kept = {
      version: 1,
      learner: "me",
      id: "p",
      text: "Newer.",
      language: "en",
      situation: "S8",
      at: 0,
    } as const;
    expect(suggestedPhrases(attempts, [kept]).map(({ text }) => text)).toEqual(["All there."]);
  });
});

describe("then and now", () => {
  it("puts a reply of the first week beside the latest one to the same customer at the same moment", () => {
    const pairs = thenAndNow([
      talk("a", 0, [["hello", "Then.", { empathy: 0 }]]),
      talk("b", 9, [["hello", "Now.", { empathy: 2 }]]),
      talk("c", 10, [["hello", "Someone else.", { empathy: 1 }]], "pie"),
    ]);
    expect(pairs).toMatchObject([
      { criterion: "empathy", early: { text: "Then." }, late: { text: "Now." }, same: true },
    ]);
  });

  it("takes the latest of the criterion where that customer never came back", () => {
    const pairs = thenAndNow([
      talk("a", 0, [["hello", "Then.", { closing: 0 }]]),
      talk("c", 10, [["hello", "Someone else.", { closing: 1 }]], "pie"),
    ]);
    expect(pairs).toMatchObject([{ criterion: "closing", late: { text: "Someone else." }, same: false }]);
  });

  it("has nothing to show after one conversation", () => {
    expect(thenAndNow([talk("a", 0, [["hello", "Then.", { empathy: 0 }]])])).toEqual([]);
    expect(thenAndNow([])).toEqual([]);
  });
});

it("a scenario's situation is the first that it trains, or another one", () => {
  expect([situationOf(["L3", "S6", "S2"]), situationOf(["L3"])]).toEqual(["S2", "other"]);
});
