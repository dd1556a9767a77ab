import { expect, it } from "vitest";
import { start } from "#core/dialogue/advance";
import { replay } from "#core/dialogue/replay";
import type { Variant } from "#core/dialogue/scenario";
import { leftBefore } from "#core/progress/overview";
import { type WalkPlan, walk } from "#core/scenario/walk";
import { compiled } from "../../support/lamp-story";
import { ending, smallAttempt } from "../../support/small-records";
import { threadStory } from "../../support/thread-story";

const { scenario, texts } = compiled(threadStory, "thread");
const storm = scenario.variants[0] as Variant;
const first = ({ events }: Pick<ReturnType<typeof start>, "events">) => events.find(({ type }) => type === "said");

it("a customer who was lost remembers it, and one who comes for the first time does not", () => {
  expect(first(start(scenario, storm, "lost"))).toMatchObject({ line: "turns.opening.says.comeback" });
  expect(first(start(scenario, storm, "satisfied"))).toMatchObject({ line: "turns.opening.says.plain" });
  expect(first(start(scenario, storm))).toMatchObject({ line: "turns.opening.says.plain" });
});

it("a session replays with what it was begun with, and as a first one where it has nothing", () => {
  const session = { variant: storm.id, mode: "alone" as const, inputs: [] };
  const again = replay(scenario, { ...session, before: "lost" });
  expect(again.fits && first(again)).toMatchObject({ line: "turns.opening.says.comeback" });
  const old = replay(scenario, session);
  expect(old.fits && first(old)).toMatchObject({ line: "turns.opening.says.plain" });
});

it("a walk plan tells how the customer was left", () => {
  const choosy = { ...scenario, turns: { ...scenario.turns } };
  const opening = scenario.turns.opening;
  if (opening) {
    const remembers = { name: "before", is: "==", value: "lost" } as const;
    choosy.turns.opening = { ...opening, next: [{ when: remembers, to: "gone" }, { to: "happy" }] };
  }
  const plan: WalkPlan = { ending: "gone", plays: [{ at: "opening", reply: "warm" }] };
  expect(walk(choosy, texts, storm, { ...plan, before: "lost" }).ending).toBe("gone");
  expect(walk(choosy, texts, storm, plan).ending).toBe("happy");
});

it("the last whole conversation with a customer tells how they were left", () => {
  const attempts = [
    smallAttempt({ id: "second", finishedAt: 20, ending: ending("lost") }),
    smallAttempt({ id: "first", finishedAt: 10 }),
    smallAttempt({ id: "practice", finishedAt: 30, practice: true }),
    smallAttempt({ id: "other", finishedAt: 40, scenario: "bread" }),
  ];
  expect(leftBefore(attempts, "cake")).toBe("lost");
  expect(leftBefore(attempts, "bread")).toBe("satisfied");
  expect(leftBefore(attempts, "soup")).toBe("none");
});
