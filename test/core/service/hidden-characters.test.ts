import { describe, expect, it } from "vitest";
import { hiddenCharacters, withoutHidden } from "#core/service/hidden-characters";
import { hostileIn } from "../../support/hostile-texts";
import { shippedScenarios } from "../../support/shipped";

describe("hidden characters", () => {
  it.each(hostileIn("hidden"))("are found in %j, and taken away", (text) => {
    expect(hiddenCharacters(text).length).toBeGreaterThan(0);
    const cleaned = withoutHidden(text);
    expect(cleaned).toHaveLength(text.length);
    expect(hiddenCharacters(cleaned)).toEqual([]);
  });

  it.each(hostileIn("fair"))("are not what %j is written with", (text) => {
    expect(hiddenCharacters(text)).toEqual([]);
    expect(withoutHidden(text)).toBe(text);
  });

  it("are named and placed", () => {
    expect(hiddenCharacters("pay\u202Elap \u{E0061}")).toEqual([
      { index: 3, name: "U+202E" },
      { index: 8, name: "U+E0061" },
    ]);
  });

  it("are in none of the shipped texts", () => {
    const shown = JSON.stringify(shippedScenarios.map(({ texts }) => texts));
    expect(hiddenCharacters(shown)).toEqual([]);
  });
});
