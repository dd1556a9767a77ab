import { expect, it } from "vitest";
import { cueSheet } from "#core/dialogue/cue-sheet";
import { compiled, lampStory } from "../../support/lamp-story";
import { shippedScenarios } from "../../support/shipped";

it("tells the customer's lines turn by turn, with what calms and what angers", () => {
  const { scenario, texts } = compiled(lampStory);
  const [variant] = scenario.variants;
  const { cues, farewell } = cueSheet({ scenario, texts, variant: variant as never, gender: "f" });
  expect(cues.map(({ turn, says }) => [turn, says[0]])).toEqual([
    ["opening", "The lamp is broken."],
    ["closing", "Thank you for asking."],
  ]);
  expect(cues[0]?.calmer.moves).toContain("acknowledge_feeling");
  expect(farewell).toEqual(["Thank you."]);
});

it.each(shippedScenarios.map(({ scenario, texts }) => [scenario.id, scenario, texts] as const))(
  "%s: every turn has something to say, and a poor answer makes it worse than a good one",
  (_id, scenario, texts) => {
    const own = texts.en;
    const [variant] = scenario.variants;
    if (own === undefined || variant === undefined) throw new Error("not whole");
    const { cues, farewell } = cueSheet({ scenario, texts: own, variant, gender: "f" });
    expect(cues.length).toBeGreaterThan(1);
    expect(farewell).not.toEqual([]);
    for (const { says, calmer, angrier } of cues) {
      expect(says).not.toEqual([]);
      if (angrier) expect(angrier.mood).toBeLessThan(calmer.mood);
    }
    expect(cues.some(({ angrier }) => angrier)).toBe(true);
  },
);
