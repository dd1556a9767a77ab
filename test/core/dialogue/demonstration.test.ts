import { describe, expect, it } from "vitest";
import { type Demonstration, decisionsIn, demonstrate } from "#core/dialogue/demonstration";
import type { Telling } from "#core/dialogue/texts";
import { shippedScenarios } from "../../support/shipped";

const moodAt = ({ steps }: Demonstration) => steps.at(-1)?.after.mood ?? 0;

const tellings = shippedScenarios.flatMap(({ scenario, texts }) => {
  return Object.values(texts).flatMap((own) => {
    return scenario.variants.map((variant): [string, Telling] => {
      return [`${scenario.id} ${own.language} ${variant.id}`, { scenario, texts: own, variant, gender: "f" }];
    });
  });
});

describe.each(tellings)("%s, to be watched", (_name, telling) => {
  const strong = demonstrate(telling, "strong");
  const weak = demonstrate(telling, "weak");

  it("comes to an ending, well met to a better one than badly met", () => {
    expect(strong.steps.at(-1)?.after.ending).toBeDefined();
    expect(weak.steps.at(-1)?.after.ending).toBeDefined();
    expect(moodAt(strong)).toBeGreaterThan(moodAt(weak));
  });

  it("stops at up to three turns that can be answered well and badly", () => {
    for (const shown of [strong, weak]) {
      const stops = decisionsIn(shown);
      expect(stops).toHaveLength(Math.min(3, shown.steps.length));
      expect(stops).toEqual([...new Set(stops)].sort((left, right) => left - right));
      for (const stop of stops) {
        const answers = shown.steps[stop]?.answers ?? [];
        expect(answers[0]?.worth).toBeGreaterThan(answers.at(-1)?.worth ?? Number.POSITIVE_INFINITY);
      }
    }
  });
});
