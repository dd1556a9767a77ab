import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Telling } from "#core/dialogue/texts";
import { caseDesk, caseNotesAge } from "#core/shift/case-desk";
import { drawShift } from "#core/shift/draw-shift";
import { compiled, lampStory } from "../../support/lamp-story";
import { shipped } from "../../support/shipped";

const entries = shipped.catalogue.en as readonly CatalogueEntry[];
const seeds = Array.from({ length: 60 }, (_, seed) => seed * 7919);

describe("a shift", () => {
  it("is three different customers from three channels, the same for the same seed", () => {
    for (const seed of seeds) {
      const drawn = drawShift(entries, seed);
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(3);
      expect(new Set(drawn.map(({ channel }) => channel)).size).toBe(3);
      expect(drawShift(entries, seed)).toEqual(drawn);
    }
    expect(new Set(seeds.map((seed) => drawShift(entries, seed)[0]?.id)).size).toBeGreaterThan(2);
  });

  it("never ends with the angriest", () => {
    for (const seed of seeds) {
      const moods = drawShift(entries, seed).map(({ mood }) => mood);
      if (new Set(moods).size > 1) expect(moods.at(-1)).toBeGreaterThan(Math.min(...moods));
    }
  });

  it("has neither checks, nor abuse, nor customers who come back", () => {
    const [one] = entries as [CatalogueEntry];
    const others: CatalogueEntry[] = [
      { ...one, id: "check", use: "check" },
      { ...one, id: "abuse", abusive: true },
      { ...one, id: "back", follows: one.id },
    ];
    expect(drawShift([one, ...others], 1).map(({ id }) => id)).toEqual([one.id]);
  });
});

describe("the case desk", () => {
  const { scenario, texts } = compiled(lampStory);
  const [storm, packing] = scenario.variants;
  const lamp = (variant = storm): Telling => ({ scenario, texts, variant: variant as never, gender: "f" });

  it("has exactly one entry that no longer holds, older than the case notes; all others are not", () => {
    for (const seed of seeds) {
      const desk = caseDesk([lamp()], seed);
      expect(desk.filter(({ outdated }) => outdated)).toHaveLength(1);
      for (const { outdated, age } of desk) expect(age > caseNotesAge).toBe(outdated);
    }
  });

  it("gives the value that the fact has in another case, and the right ones for all else", () => {
    expect(caseDesk([lamp()], 1).find(({ outdated }) => outdated)?.text).toBe("Friday");
    expect(caseDesk([lamp(packing)], 1).find(({ outdated }) => outdated)?.text).toBe("Thursday");
    expect(caseDesk([lamp()], 1).map(({ text }) => text)).toContain("Do not blame the driver.");
  });
});
