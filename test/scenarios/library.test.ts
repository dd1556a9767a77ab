import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publishedSchemas } from "#commands/published-schemas";
import { reachableFrom } from "#core/scenario/checks/graph";
import { channels } from "#core/service/channels";
import { customerTypes, touchpoints } from "#core/service/scenario-terms";
import { shipped, shippedScenarios } from "../support/shipped";

const languages = ["en", "pl", "ru", "zh-Hans"];
/** The two-minute first conversation is short on purpose. */
const deep = shippedScenarios.filter(({ scenario }) => scenario.id !== "first-talk");

describe("the shipped library", () => {
  it("has no problem that the checker knows", () => {
    expect(shipped.diagnostics).toEqual([]);
  });

  it("has twenty-four deep scenarios and more, among them the eight situations as what they mainly train", () => {
    expect(deep.length).toBeGreaterThanOrEqual(24);
    const mains = new Set(deep.map(({ scenario }) => scenario.trains[0]));
    for (const situation of ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"]) expect(mains).toContain(situation);
  });

  it.each(languages)("has six scenarios and more that were written first in %s", (language) => {
    expect(deep.filter(({ scenario }) => scenario.language === language).length).toBeGreaterThanOrEqual(6);
  });

  it("keeps four scenarios for checks, has wrap-ups, twins, a customer who comes back, and every channel and type", () => {
    const count = (is: (one: (typeof deep)[number]["scenario"]) => boolean) =>
      deep.filter(({ scenario }) => is(scenario)).length;
    expect(count(({ use }) => use === "check")).toBe(4);
    expect(count(({ wrapUp }) => wrapUp !== undefined)).toBeGreaterThanOrEqual(8);
    expect(count(({ twin }) => twin !== undefined)).toBeGreaterThanOrEqual(2);
    expect(count(({ follows }) => follows !== undefined)).toBeGreaterThanOrEqual(1);
    expect(count(({ abusive }) => abusive === true)).toBeGreaterThanOrEqual(1);
    for (const channel of channels) expect(count((scenario) => scenario.channel === channel)).toBeGreaterThan(0);
    for (const type of customerTypes) expect(count(({ customer }) => customer.type === type)).toBeGreaterThan(0);
    for (const touchpoint of touchpoints)
      expect(count((scenario) => scenario.touchpoint === touchpoint)).toBeGreaterThan(0);
  });

  it.each(shippedScenarios.map((one) => [one.scenario.id, one] as const))(
    "%s is whole in all four languages",
    (_id, { texts }) => {
      expect(Object.keys(texts).sort()).toEqual(languages);
    },
  );
});

describe.each(deep.map((one) => [one.scenario.id, one] as const))("%s", (_id, { scenario, texts }) => {
  const turns = Object.values(scenario.turns);

  it("has eight turns and more on its longest path", () => {
    expect(longestPath(scenario.turns, scenario.first)).toBeGreaterThanOrEqual(8);
  });

  it("has three endings of different kinds, and two to four variants", () => {
    expect(new Set(Object.values(scenario.endings).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    expect(scenario.variants.length).toBeGreaterThanOrEqual(2);
  });

  it("takes free text in half of its turns, with six samples a language and one of them a model", () => {
    const free = Object.entries(scenario.turns).filter(([, turn]) => turn.freeText);
    expect(free.length * 2).toBeGreaterThanOrEqual(turns.length);
    for (const own of Object.values(texts)) {
      for (const [id] of free) {
        const samples = own.samples[id] ?? [];
        expect(samples.length, `${own.language} ${id}`).toBeGreaterThanOrEqual(6);
        expect(
          samples.some(({ model }) => model),
          `${own.language} ${id}`,
        ).toBe(true);
      }
    }
  });

  it("leads to every ending from its first turn", () => {
    const reached = reachableFrom(scenario, scenario.first);
    expect(Object.keys(scenario.endings).filter((id) => !reached.has(id) && scenario.leaves !== id)).toEqual([]);
  });
});

it("the published JSON Schemas are those of the source", () => {
  for (const [name, text] of Object.entries(publishedSchemas())) {
    expect(readFileSync(`scenarios/${name}`, "utf8"), `${name}: run npm run schema`).toBe(text);
  }
});

type Turns = (typeof shippedScenarios)[number]["scenario"]["turns"];

/** The most turns that one can pass without coming to a turn twice. */
function longestPath(turns: Turns, from: string, seen: ReadonlySet<string> = new Set()): number {
  const turn = turns[from];
  if (turn === undefined || seen.has(from)) return 0;
  const targets = [...turn.next.map(({ to }) => to), ...turn.choices.flatMap(({ to }) => to ?? [])];
  const onward = new Set([...seen, from]);
  return 1 + Math.max(0, ...targets.map((to) => longestPath(turns, to, onward)));
}
