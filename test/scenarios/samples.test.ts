import { describe, expect, it } from "vitest";
import { type Misses, missesIn, readMisses, samplesIn } from "#commands/known-misses";
import { scoredLanguages } from "#commands/language-tables";
import { shippedScenarios } from "../support/shipped";

describe.each(scoredLanguages())("samples in %s", (language) => {
  const samples = samplesIn(language, shippedScenarios);
  const known = readMisses(language);
  const found: Misses = {};
  for (const reply of samples) {
    const misses = missesIn(reply);
    if (misses.length > 0) found[reply.id] = misses;
  }

  it("what is missed is on the list of known misses, and what is on the list still misses", () => {
    const share = ((100 * Object.keys(found).length) / samples.length).toFixed(1);
    console.info(`${language}: ${Object.keys(found).length} of ${samples.length} samples missed (${share}%)`);
    expect(found, "npm run misses writes the list anew").toEqual(known);
  });

  it("no reply that is shown as a model is missed", () => {
    expect(samples.filter(({ sample, id }) => sample.model && id in found).map(({ id }) => id)).toEqual([]);
  });
});
