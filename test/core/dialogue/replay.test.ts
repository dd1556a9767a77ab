import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, IllegalInput, start } from "#core/dialogue/advance";
import { placeOf, variantFor } from "#core/dialogue/play";
import { replay } from "#core/dialogue/replay";
import { resultOf, tally } from "#core/dialogue/result";
import { type Input, lineOfPlay, type RecordedInput, stepBack } from "#core/dialogue/session";
import { draw, shuffled } from "#core/service/chance";
import { compiled, goodOpening, lampStory, recorded, reply } from "../../support/lamp-story";

const { scenario } = compiled();
const session = (inputs: readonly RecordedInput[], seed = 1) => {
  return { variant: variantFor(scenario, seed).id, mode: "alone" as const, inputs: [...inputs] };
};

const inputs: fc.Arbitrary<Input> = fc.oneof(
  fc.constantFrom<Input>(
    { type: "choose", choice: "kind" },
    { type: "choose", choice: "cold" },
    { type: "choose", choice: "back" },
    { type: "give", allowance: "bulb" },
    { type: "ask-supervisor" },
    { type: "hint", opens: "hint", draft: "" },
    goodOpening,
    reply({ understood: false }),
  ),
  fc.integer({ min: 1, max: 30 }).map((minutes): Input => ({ type: "wait", minutes })),
);

describe("replay", () => {
  it("comes to where playing came to, by the same events", () => {
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 30 }), fc.nat(0xffffffff), (wanted, seed) => {
        let { play, events } = start(scenario, variantFor(scenario, seed));
        const taken: RecordedInput[] = [];
        for (const input of wanted) {
          try {
            const step = advance(scenario, play, input);
            taken.push(recorded(play.turn, input, placeOf(step.play)));
            play = step.play;
            events = [...events, ...step.events];
          } catch (error) {
            expect(error).toBeInstanceOf(IllegalInput);
          }
        }
        const replayed = replay(scenario, session(taken, seed));
        expect(replayed).toMatchObject({ fits: true, play, events });
      }),
    );
  });

  it("leaves out what was undone", () => {
    const taken = [
      recorded("opening", { type: "choose", choice: "cold" }),
      recorded("closing", { type: "ask-supervisor" }, "closing"),
    ];
    const back = stepBack(taken);
    expect(back.map(({ undone }) => undone)).toEqual([true, true]);
    expect(lineOfPlay(back)).toEqual([]);
    const again = replay(scenario, session([...back, recorded("opening", goodOpening)]));
    expect(again.fits && again.play.turn).toBe("closing");
  });

  it("refuses a story that now leads elsewhere, and never guesses", () => {
    const taken = [recorded("opening", goodOpening), recorded("closing", reply(), "gone")];
    const middle =
      "  middle:\n    says: Well?\n    asks: [empathy]\n    samples: { warm: { text: Yes., moves: [], scores: { empathy: 1, ownership: 1, positive: 1, closing: 0 }, model: true } }\n    next: [{ to: closing }]\n";
    const elsewhere = compiled(
      lampStory.replace("{ to: closing }", "{ to: middle }").replace("  closing:\n", `${middle}  closing:\n`),
    );
    expect(replay(elsewhere.scenario, session(taken))).toMatchObject({ fits: false, at: 0 });
    const gone = compiled(lampStory.replace("      cold: {", "      frosty: {"));
    const cold = [recorded("opening", { type: "choose", choice: "cold" } as const)];
    expect(replay(gone.scenario, session(cold))).toMatchObject({ fits: false, at: 0 });
  });

  it("refuses when only the last input leads elsewhere now", () => {
    const taken = [recorded("opening", goodOpening), recorded("closing", reply(), "gone")];
    expect(replay(scenario, session(taken))).toMatchObject({ fits: false, at: 1 });
  });

  it("stays in its variant when another is added before it, and refuses when it is gone", () => {
    const more = compiled(
      lampStory.replace("variants:\n", "variants:\n  flood: { fault: carrier, facts: { day: Monday } }\n"),
    );
    const taken = session([recorded("opening", goodOpening)]);
    expect(replay(more.scenario, taken)).toMatchObject({ fits: true, play: { variant: taken.variant } });
    expect(replay(scenario, { ...taken, variant: "fire" })).toMatchObject({ fits: false });
  });

  it("follows turns and choices that were renamed", () => {
    const renamed = compiled(
      lampStory
        .replace("      cold: { text", "      frosty: { was: cold, text")
        .replace("  opening:\n", "  hello:\n    was: opening\n")
        .replaceAll("to: opening", "to: hello"),
    );
    const cold = [recorded("opening", { type: "choose", choice: "cold" } as const)];
    expect(replay(renamed.scenario, session(cold))).toMatchObject({ fits: true, play: { turn: "closing" } });
  });

  it("keeps no history in a step: its size does not grow with the conversation", () => {
    const round: Input[] = Array.from({ length: 400 }, () => ({ type: "wait", minutes: 1 }));
    let { play } = start(scenario, variantFor(scenario, 1));
    const sizes: number[] = [];
    for (const input of round) {
      play = advance(scenario, { ...play, patience: 6 }, input).play;
      sizes.push(JSON.stringify(play).length);
    }
    expect((sizes.at(-1) ?? 0) - (sizes[0] ?? 0)).toBeLessThan(10);
  });
});

describe("chance", () => {
  it("draws every variant, and the same for the same seed", () => {
    const drawn = Array.from({ length: 200 }, (_, seed) => variantFor(scenario, seed).id);
    expect(drawn).toEqual(Array.from({ length: 200 }, (_, seed) => variantFor(scenario, seed).id));
    const storms = drawn.filter((id) => id === "storm").length;
    expect(storms).toBeGreaterThan(60);
    expect(storms).toBeLessThan(140);
  });

  it("shuffles without losing anything, and evenly", () => {
    const firsts = Array.from({ length: 600 }, (_, seed) => shuffled(["a", "b", "c"], seed, "choices")[0]);
    for (const item of ["a", "b", "c"]) {
      const share = firsts.filter((first) => first === item).length / firsts.length;
      expect(share).toBeGreaterThan(0.25);
      expect(share).toBeLessThan(0.42);
    }
    expect(shuffled([1, 2, 3, 4], 7, "x").sort()).toEqual([1, 2, 3, 4]);
    expect(draw(7, "x", 5)).toBe(draw(7, "x", 5));
  });
});

describe("results", () => {
  it("are means over the turns that asked, and overall the mean of those", () => {
    const one = tally({}, { empathy: 2, closing: 1 });
    const two = tally(one, { empathy: 1 });
    expect(resultOf(two)).toEqual({ criteria: { empathy: 1.5, closing: 1 }, overall: 1.25 });
    expect(resultOf({})).toEqual({ criteria: {} });
  });
});
