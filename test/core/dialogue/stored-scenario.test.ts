import { describe, expect, it, test } from "vitest";
import { foldScenario, unfoldScenario } from "#core/dialogue/stored-scenario";
import { compiled } from "../../support/lamp-story";
import { shippedScenarios } from "../../support/shipped";
import { threadStory } from "../../support/thread-story";

const { scenario } = compiled(threadStory, "thread");

/** What a file of it holds, read again. */
const saved = (given = scenario) => JSON.parse(JSON.stringify(foldScenario(given)));

test.each(shippedScenarios.map((one) => [one.scenario.id, one.scenario] as const))(
  "%s: what is stored comes back whole",
  (_id, given) => {
    expect(unfoldScenario(saved(given))).toEqual(given);
  },
);

describe("a stored scenario", () => {
  it("leaves out what is empty and keeps what means something", () => {
    const turn = {
      ...Object.values(scenario.turns)[0],
      tell: [],
      hint: false,
      private: false,
      says: [{ key: "plain" }],
    };
    const stored = saved({ ...scenario, turns: { turn } as never });
    expect(stored.turns.turn).toMatchObject({ private: false, says: [{ key: "plain" }] });
    expect(stored.turns.turn).not.toHaveProperty("tell");
    expect(stored.turns.turn).not.toHaveProperty("hint");
  });

  const damages: readonly (readonly [string, (stored: ReturnType<typeof saved>) => void])[] = [
    ["no turns", (stored) => delete stored.turns],
    ["a turn that is none", (stored) => (stored.turns.opening = "damaged")],
    ["a choice without its id", (stored) => delete stored.turns.opening.choices[0].id],
    ["a level that there is not", (stored) => (stored.turns.opening.choices[0].scores = { empathy: 3 })],
    ["a condition of another kind", (stored) => (stored.turns.opening.next[0].when = { perhaps: [] })],
    ["a condition with more in it", (stored) => (stored.turns.opening.next[0].when = { name: "told.day", more: 1 })],
    ["a mood that is no whole number", (stored) => (stored.variants[0].mood = 0.5)],
    ["an unknown version", (stored) => (stored.version = 2)],
  ];

  it.each(damages)("is refused with %s", (_what, damage) => {
    const stored = saved();
    damage(stored);
    expect(() => unfoldScenario(stored)).toThrow();
  });
});
