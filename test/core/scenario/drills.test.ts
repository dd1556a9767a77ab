import { describe, expect, it } from "vitest";
import { judgeDrillModel } from "#commands/drill-models";
import { compileDrills } from "#core/scenario/compile-drills";

const head = (language: string) => `kind: turn-positive\nlanguage: ${language}\nitems:\n`;
const item = (model: string) => `  sunday:
    row: L1
    customer: Can I pick up my order on Sunday?
    not: No, we're closed on Sundays.
    harm: [flat_refusal]
    model: ${model}
    why: Say when it works.
`;
const good = "You can pick it up from nine on Monday, and I'll have it ready for you at the counter.";
const compile = (name: string, text: string) => compileDrills([{ name, text }], judgeDrillModel);

describe("a file of drills", () => {
  it("becomes items whose ids hold the file's name, by language", () => {
    const { drills, diagnostics } = compile("scenarios/drills/turn.en.yaml", head("en") + item(good));
    expect(diagnostics).toEqual([]);
    expect(drills.en).toMatchObject([{ id: "turn.sunday", kind: "turn-positive", row: "L1", model: good }]);
  });

  it("a model that is judged badly is told on its line, with what was missed", () => {
    const { drills, diagnostics } = compile("turn.en.yaml", head("en") + item("No. Sunday is out of the question."));
    expect(diagnostics).toMatchObject([{ code: "model-misjudged", severity: "error", line: 4 }]);
    expect(diagnostics[0]?.message).toMatch(/positive is 0 and not 2/);
    expect(drills).toEqual({});
  });

  it("a name that tells another language is refused", () => {
    const { diagnostics } = compile("turn.pl.yaml", head("en") + item(good));
    expect(diagnostics).toMatchObject([{ code: "wrong-file", line: 2 }]);
  });

  it("every key that is not known is told, and every one that is missing", () => {
    const text = head("en") + item(good).replace("why:", "because:");
    expect(compile("turn.en.yaml", text).diagnostics.map(({ code }) => code)).toEqual(["unknown-key", "missing-key"]);
  });

  it("a kind that does not exist is told with those that do", () => {
    const { diagnostics } = compile("turn.en.yaml", (head("en") + item(good)).replace("turn-positive", "turn-nice"));
    expect(diagnostics[0]?.message).toContain("say-this-not-that");
  });
});
