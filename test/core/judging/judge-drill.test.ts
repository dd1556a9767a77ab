import { describe, expect, it } from "vitest";
import { loadTables } from "#commands/language-tables";
import type { ItemOf } from "#core/drills/item";
import { judgeRewrite } from "#core/judging/judge-drill";

const item: ItemOf<"say-this-not-that"> = {
  id: "x.valve",
  kind: "say-this-not-that",
  row: "P1",
  customer: "Does this valve fit a boiler from 1998?",
  say: "Good question. Give me two minutes, I'll ask our heating engineer and tell you for certain.",
  not: "I don't know, I'm afraid.",
  harm: ["dont_know"],
  wants: { moves: ["find_out"], scores: { ownership: 1 } },
  why: "Find out.",
};

const verdictOn = (text: string, shown: string[] = []) =>
  judgeRewrite(item, { language: "en", text, shown }, loadTables("en"));

describe("a rewrite", () => {
  it("that holds what is wanted is met", () => {
    const judged = verdictOn(
      "I'd rather check than guess. I'll ask our engineer and call you back within ten minutes.",
    );
    expect(judged).toMatchObject({ verdict: "met", missing: [], short: [], harms: [] });
  });

  it("that still does the harm is not yet there, and says which", () => {
    expect(verdictOn("I don't know whether it fits, sorry.")).toMatchObject({
      verdict: "not-yet",
      harms: ["dont_know"],
      missing: ["find_out"],
    });
  });

  it("that lacks one thing alone is nearly there", () => {
    expect(verdictOn("I'm sending you the data sheet of the valve now, Mrs Hart.")).toMatchObject({
      verdict: "nearly",
      missing: ["find_out"],
    });
  });

  it("that copies the answer on the screen is no rewrite; without that answer it is", () => {
    const copy = "Good question. Give me two minutes, I'll ask our heating engineer and tell you for certain!";
    expect(verdictOn(copy, [item.say as string]).verdict).toBe("copied");
    expect(verdictOn(copy).verdict).toBe("met");
  });

  it("that is no reply is not understood", () => {
    expect(verdictOn("asdf qwer zxcv").verdict).toBe("not-understood");
  });
});
