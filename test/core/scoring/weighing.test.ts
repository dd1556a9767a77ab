import { describe, expect, test } from "vitest";
import { outputs, outputsOfExchanges } from "#core/scoring/learned/outputs";
import { openWeighing, sums, unlearnedWeighing, Weighed, type WeighingFile } from "#core/scoring/weighing";

const silent = new Int32Array(outputs.length).fill(-384);
const nothing = new Int32Array(outputsOfExchanges.length).fill(-384);
const features = ["apologise", "refusal", "learned:thank"];
const [apologise, refusal, thank] = [0, 1, 2];

/** No empathy without an apology; beside a refusal that apology is worth less. */
const file: WeighingFile = {
  trainedOn: "",
  features,
  sums: {
    ...unlearnedWeighing.sums,
    "empathy>=1": { start: -10, trees: [[apologise, 1, 0, [refusal, 1, 30, 12]]] },
    thank: { start: 5, trees: [[thank, 8, 0, 20]] },
    flat_refusal: { start: -5, trees: [[refusal, 1, 0, 20]] },
  },
};

function weighed(present: readonly string[], learned = silent): Weighed {
  return new Weighed(openWeighing(file), { present, learned, whole: nothing });
}

describe("what is weighed", () => {
  test("a level is reached where the leaves make up for the start", () => {
    expect(weighed([]).level("empathy")).toBe(0);
    expect(weighed(["apologise"]).level("empathy")).toBe(1);
    expect(weighed(["refusal"]).level("empathy")).toBe(0);
  });

  test("a finding is worth what there would be less without it", () => {
    const both = new Set(["apologise", "refusal"]);
    expect(weighed(["apologise", "refusal"]).contributions("empathy", both)).toEqual([
      { feature: "refusal", points: -18 },
      { feature: "apologise", points: 12 },
    ]);
    expect(weighed(["refusal"]).contributions("empathy", both)).toEqual([]);
  });

  test("only what is asked about is named", () => {
    const found = weighed(["apologise", "refusal"]).contributions("empathy", new Set(["apologise", "thank"]));
    expect(found).toEqual([{ feature: "apologise", points: 12 }]);
  });

  test("help that nothing has seen is not made, harm may lie in what is beside it", () => {
    expect(weighed([]).hasMove("thank")).toBe(false);
    expect(weighed(["thank"]).hasMove("thank")).toBe(true);
    expect(weighed([], silent.with(outputs.indexOf("thank"), 64)).hasMove("thank")).toBe(true);
    expect(weighed(["refusal"]).hasMove("flat_refusal")).toBe(true);
  });

  test("what is heard in the reply as a whole is asked about in quarters of a logit", () => {
    const asking = openWeighing({
      ...file,
      features: [...features, "whole:closing.2"],
      sums: { ...file.sums, "closing>=1": { start: -1, trees: [[3, 17, 0, 9]] } },
    });
    const closing = (value: number) => {
      const whole = nothing.with(outputsOfExchanges.indexOf("closing.2"), value);
      return new Weighed(asking, { present: [], learned: silent, whole }).level("closing");
    };
    expect([closing(0), closing(16), closing(-384)]).toEqual([0, 1, 0]);
  });

  test("a table for other sums is refused", () => {
    const [first = "", ...rest] = sums;
    const other = { ...file, sums: Object.fromEntries(rest.map((sum) => [sum, { start: 0, trees: [] }])) };
    expect(() => openWeighing(other)).toThrow(first);
  });
});
