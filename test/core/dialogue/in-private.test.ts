import { expect, test } from "vitest";
import { inPrivate } from "#core/dialogue/in-private";
import { compiled } from "../../support/lamp-story";
import { threadStory } from "../../support/thread-story";

test("lines are private from the turn that moves the talk, up to the last words", () => {
  const { scenario } = compiled(threadStory);
  const turns = ["opening", "opening", "closing", "closing", ""].map((turn) => ({ turn }));
  expect(inPrivate(scenario, turns)).toEqual([false, false, true, true, true]);
});

test("a talk that is nowhere private stays in public", () => {
  const { scenario } = compiled();
  expect(inPrivate(scenario, [{ turn: "opening" }, { turn: "" }])).toEqual([false, false]);
});
