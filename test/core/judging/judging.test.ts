import { describe, expect, it } from "vitest";
import { loadTables } from "#commands/language-tables";
import type { TurnResult } from "#core/dialogue/events";
import { compactOf } from "#core/judging/compact";
import { houseNotes } from "#core/judging/house-notes";
import { judgeInTurn } from "#core/judging/judge-in-turn";
import { coachRemark, keyRemarks, remarksOn } from "#core/judging/remarks";
import { turnQuestion } from "#core/judging/turn-question";
import { compiled } from "../../support/lamp-story";
import { smallTurn } from "../../support/small-records";

const { scenario, texts } = compiled();
const tables = loadTables("en");
const judged = (reply: string, turn = "opening") =>
  judgeInTurn(
    turnQuestion({ scenario, texts, variant: "storm", turn, customer: "The lamp is broken.", reply }),
    tables,
  );

describe("a reply judged in its turn", () => {
  it("tells facts and keeps rules by their words, in this variant", () => {
    const found = compactOf(judged("Could you give me your order number? The new lamp comes on Thursday."));
    expect(found).toMatchObject({ understood: true, told: ["day"], wrong: [], rules: ["identity"] });
  });

  it.each([
    ["Could you give me your order number?", true],
    ["I can't see it yet. Your order number, please?", true],
    ["Without delay: what is the order number?", true],
    ["Please don't post your order number here.", false],
    ["You do not have to write your full name and order number here.", false],
    ['You were told "send us the order number" and heard nothing.', false],
    ["You said that the order number is gone.", false],
  ])("a rule's words count only where the reply itself says them: %s", (reply, found) => {
    expect(compactOf(judged(reply)).rules).toEqual(found ? ["identity"] : []);
  });

  it("a fact is told even where the sentence says no", () => {
    expect(compactOf(judged("It cannot come before Thursday.")).told).toEqual(["day"]);
  });

  it("another date is wrong only where the turn asks for the date", () => {
    const reply = "I am sorry about the lamp. The new lamp comes on Monday.";
    expect(compactOf(judged(reply)).wrong).toEqual(["day"]);
    expect(compactOf(judged(reply, "closing")).wrong).toEqual([]);
  });

  it("gibberish is not understood and makes no move", () => {
    expect(compactOf(judged("asdf qwer zxcv"))).toMatchObject({ understood: false, moves: [] });
  });

  it("names each move once, with spans into the raw reply", () => {
    const reply = "I'm so sorry. I'm really sorry about the broken lamp.";
    const found = judged(reply);
    expect(compactOf(found).moves.filter(({ move }) => move === "apologise")).toHaveLength(1);
    const [first] = found.judgement.moves.filter(({ move }) => move === "apologise");
    expect(reply.slice(first?.start, first?.end).toLowerCase()).toContain("sorry");
  });
});

const result = smallTurn({
  turn: "opening",
  levels: { empathy: 2, ownership: 0 },
  moves: ["acknowledge_feeling", "argue", "dismiss_feeling"],
  wrong: ["day"],
  broken: ["no_blame"],
});

describe("remarks", () => {
  it("put broken rules first, then wrong facts, then the heaviest harm", () => {
    const about = remarksOn(result).map((remark) => remark.about);
    expect(about.slice(0, 4)).toEqual([
      { type: "rule", rule: "no_blame" },
      { type: "fact", fact: "day", is: "wrong" },
      { type: "move", move: "dismiss_feeling" },
      { type: "move", move: "argue" },
    ]);
  });

  it("the coach says what cost most, or what earned most where nothing cost", () => {
    expect(coachRemark(remarksOn(result))?.about).toEqual({ type: "rule", rule: "no_blame" });
    const fine = { ...result, levels: { empathy: 2 as const }, moves: ["thank" as const], wrong: [], broken: [] };
    expect(coachRemark(remarksOn(fine))?.about).toEqual({ type: "criterion", criterion: "empathy", level: 2 });
  });

  it("at most two matter most: what earned most, then what cost most", () => {
    const key = keyRemarks(remarksOn(result));
    expect(key.map(({ good }) => good)).toEqual([true, false]);
  });

  it("what is missing is marked nowhere in the reply", () => {
    const found = judged("The new lamp comes on Thursday.");
    const missing = remarksOn({ ...result, levels: { empathy: 0 } }, found).find(
      ({ about }) => about.type === "criterion",
    );
    expect(missing?.spans).toEqual([]);
  });
});

describe("remarks on a criterion", () => {
  const reply = "Two weeks for a broken lamp, that must be so annoying. I will send you a new one today.";
  const on = (levels: TurnResult["levels"], suggestions = {}) => {
    const remarks = remarksOn({ ...result, moves: [], wrong: [], broken: [], levels }, judged(reply), suggestions);
    return remarks.find(({ about }) => about.type === "criterion");
  };

  it("that was not reached carry what was missing, with an example", () => {
    const suggestions = { empathy: { example: "That must hurt.", missing: "acknowledge_feeling" } };
    expect(on({ empathy: 1 }, suggestions)).toMatchObject(suggestions.empathy);
    expect(on({ empathy: 0 })).not.toHaveProperty("example");
  });

  it("that was reached carry the moves that earned it, in their words, and nothing missing", () => {
    const remark = on({ ownership: 2 }, { ownership: { example: "Never shown." } });
    expect(remark).not.toHaveProperty("example");
    expect(remark?.earned?.map(({ move }) => move)).toContain("commit_action");
    const [first] = remark?.earned ?? [];
    expect(reply.slice(first?.start, first?.end)).toContain("send");
    expect(remark?.spans).toEqual(remark?.earned?.map(({ start, end }) => ({ start, end })));
  });

  it("name only moves that serve it", () => {
    const earned = on({ empathy: 2 })?.earned?.map(({ move }) => move) ?? [];
    expect(earned).toContain("acknowledge_feeling");
    expect(earned).not.toContain("commit_action");
  });
});

describe("the house style", () => {
  const style = { wanted: ["Let me"], banned: ["as per"] };

  it("is found in a reply whatever its case, and counts for nothing", () => {
    expect(houseNotes(style, "let me look. As per our terms.")).toEqual({ wanted: ["Let me"], banned: ["as per"] });
    expect(houseNotes(undefined, "as per")).toEqual({ wanted: [], banned: [] });
  });
});
