import { describe, expect, it } from "vitest";
import { advance, start } from "#core/dialogue/advance";
import { bystandersAfter } from "#core/dialogue/effects";
import { freshPlay, type Play } from "#core/dialogue/play";
import type { Scenario, Variant } from "#core/dialogue/scenario";
import type { Input } from "#core/dialogue/session";
import { compiled, goodOpening, reply } from "../../support/lamp-story";
import { threadStory } from "../../support/thread-story";

const { scenario } = compiled(threadStory, "thread");
const [storm, packing] = scenario.variants as [Variant, Variant];
const cold: Input = { type: "choose", choice: "cold" };
const back: Input = { type: "choose", choice: "back" };

const comments = ({ events }: ReturnType<typeof start>) =>
  events.flatMap((event) => (event.type === "commented" ? [[event.who, event.line]] : []));
const judged = ({ events }: ReturnType<typeof start>) =>
  events.flatMap((event) => (event.type === "judged" ? [event.result] : []));

/** The thread with its second turn in public, or private in another way. */
function withClosing(change: { readonly private?: boolean }): Scenario {
  const { private: _, ...closing } = scenario.turns.closing ?? {};
  return { ...scenario, turns: { ...scenario.turns, closing: { ...closing, ...change } } } as Scenario;
}

describe("comments", () => {
  it("come after the customer's words: every one whose condition holds, and no other", () => {
    const { events } = start(scenario, storm);
    expect(events.map(({ type }) => type)).toEqual(["said", "commented", "commented"]);
    expect(comments(start(scenario, storm))).toEqual([
      ["nina", "turns.opening.bystanders.burn"],
      ["sam", "turns.opening.bystanders.ask"],
    ]);
    expect(comments(start(scenario, packing))).toEqual([["nina", "turns.opening.bystanders.burn"]]);
  });

  it("read the bystanders' mood as it is when the turn is entered", () => {
    const cheerful: Play = { ...start(scenario, packing).play, bystanders: 3 };
    expect(comments(advance(scenario, cheerful, back))).toEqual([["sam", "turns.opening.bystanders.cheer"]]);
  });

  it("are not made in private", () => {
    const hidden: Play = { ...start(scenario, storm).play, private: true };
    expect(comments(advance(scenario, hidden, back))).toEqual([]);
  });
});

describe("the bystanders' mood", () => {
  it("goes half the way that the reply moves the customer, toward zero, and is kept within its range", () => {
    const play = freshPlay(scenario, storm);
    const after = [3, 2, 1, 0, -1, -2, -3, -4].map((moved) => bystandersAfter(play, moved) - play.bystanders);
    expect(after.map((moved) => moved + 0)).toEqual([1, 1, 0, 0, 0, -1, -1, -2]);
    expect(bystandersAfter({ ...play, bystanders: 10 }, 3)).toBe(10);
    expect(bystandersAfter({ ...play, bystanders: -10 }, -4)).toBe(-10);
  });

  it("takes the reply's own part of it, and a turn's effect on top", () => {
    // The customer's mood goes up by two through the reply and by one through the turn: half of two, and one by its effect.
    const [result] = judged(advance(scenario, start(scenario, storm).play, goodOpening));
    expect(result).toMatchObject({ mood: { before: -2, after: 1 }, bystanders: { before: -1, after: 1 } });
    const [cool] = judged(advance(scenario, start(scenario, storm).play, cold));
    expect(cool?.bystanders?.after).toBeLessThan(-1);
  });

  it("stays as it is in private, by replies and by effects, and no turn result tells of it", () => {
    const hidden: Play = { ...start(scenario, storm).play, private: true };
    const step = advance(scenario, hidden, goodOpening);
    expect(step.play.bystanders).toBe(-1);
    expect(judged(step)[0]).not.toHaveProperty("bystanders");
  });

  it("is none where nobody reads along", () => {
    const lamp = compiled().scenario;
    const step = advance(lamp, start(lamp, lamp.variants[0] as Variant).play, goodOpening);
    expect(step.play.bystanders).toBe(0);
    expect(judged(step)[0]).not.toHaveProperty("bystanders");
  });
});

describe("private messages", () => {
  it("begin with a private turn", () => {
    expect(start(scenario, storm).play.private).toBe(false);
    expect(advance(scenario, start(scenario, storm).play, goodOpening).play.private).toBe(true);
  });

  it("last through turns that do not say, and end with one that says so", () => {
    const hidden: Play = { ...start(scenario, storm).play, private: true };
    expect(advance(withClosing({}), hidden, goodOpening).play.private).toBe(true);
    expect(advance(withClosing({ private: false }), hidden, goodOpening).play.private).toBe(false);
  });

  it("hide a reply in them and not the one that led there", () => {
    const led = advance(scenario, start(scenario, storm).play, goodOpening);
    expect(judged(led)[0]).toHaveProperty("bystanders");
    expect(judged(advance(scenario, led.play, reply()))[0]).not.toHaveProperty("bystanders");
  });
});
