import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { advance, start } from "#core/dialogue/advance";
import { placeOf } from "#core/dialogue/play";
import { playWalks, type WalkPlan, walkSchema } from "#core/scenario/walk";
import { reply } from "../support/lamp-story";
import { shippedScenarios } from "../support/shipped";

const plansOf = (id: string): readonly WalkPlan[] => {
  return v.parse(walkSchema, parse(readFileSync(`test/walks/${id}.yaml`, "utf8"))).plans;
};

describe.each(shippedScenarios.map((one) => [one.scenario.id, one] as const))("%s", (id, { scenario, texts }) => {
  it("has walks", () => {
    expect(existsSync(`test/walks/${id}.yaml`)).toBe(true);
  });

  const played = playWalks(scenario, texts, plansOf(id));

  it("every walk comes to the ending that it is for", () => {
    const astray = played.filter(({ walked, plan }) => walked.ending !== plan.ending);
    const shown = astray.map(({ index, language, variant, walked }) => {
      return `plan ${index + 1} in ${language}, ${variant}: ${walked.problem ?? walked.ending}`;
    });
    expect(shown).toEqual([]);
  });

  it("every ending is reached in every language and variant", () => {
    const reached = new Set(played.map(({ walked, language, variant }) => `${walked.ending} ${language} ${variant}`));
    const wanted = Object.keys(texts).flatMap((language) =>
      scenario.variants.flatMap((variant) =>
        Object.keys(scenario.endings).map((ending) => `${ending} ${language} ${variant.id}`),
      ),
    );
    expect(wanted.filter((one) => !reached.has(one))).toEqual([]);
  });
});

it.each(shippedScenarios.map(({ scenario }) => [scenario.id, scenario] as const))(
  "%s goes on unscored after three replies that nobody understands",
  (_id, scenario) => {
    const babble = reply({ understood: false }, "asdf");
    for (const variant of scenario.variants) {
      let { play } = start(scenario, variant);
      for (let time = 0; time < 3; time++) play = advance(scenario, play, babble, true).play;
      expect(placeOf(play)).not.toBe(scenario.first);
      expect(play.tallies).toEqual({});
    }
  },
);

it("every walk file belongs to a scenario", () => {
  const ids = shippedScenarios.map(({ scenario }) => `${scenario.id}.yaml`);
  expect(readdirSync("test/walks").filter((name) => !ids.includes(name))).toEqual([]);
});
