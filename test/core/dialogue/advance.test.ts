import { describe, expect, it } from "vitest";
import { advance, IllegalInput, start } from "#core/dialogue/advance";
import { budgetLeft, priceOf } from "#core/dialogue/outcome";
import type { Play } from "#core/dialogue/play";
import type { Variant } from "#core/dialogue/scenario";
import type { Input } from "#core/dialogue/session";
import { isHarmful, moves } from "#core/service/moves";
import { mostVisits } from "#core/service/scenario-terms";
import { compiled, goodOpening, lampStory, reply } from "../../support/lamp-story";

const { scenario } = compiled();
const [storm, packing] = scenario.variants as [Variant, Variant];

/** Plays inputs one after another and gives the last step. */
function played(inputs: readonly Input[], variant = storm) {
  let step = start(scenario, variant);
  for (const input of inputs) step = advance(scenario, step.play, input);
  return step;
}
const lines = (step: ReturnType<typeof start>) => step.events.flatMap((event) => ("line" in event ? [event.line] : []));
const resultOf = (step: ReturnType<typeof start>) => {
  const judged = step.events.find((event) => event.type === "judged");
  if (judged?.type !== "judged") throw new Error("nothing was judged");
  return judged.result;
};

describe("a conversation", () => {
  it("opens with the first line whose condition holds, in the variant's temper", () => {
    expect(lines(start(scenario, storm))).toEqual(["turns.opening.says.plain"]);
    expect(lines(start(scenario, packing))).toEqual(["turns.opening.says.packing"]);
    expect(start(scenario, packing).play).toMatchObject({ mood: -4, patience: 5 });
  });

  it("changes nothing that it was given", () => {
    const opening = start(scenario, storm).play;
    const before = structuredClone(opening);
    advance(scenario, opening, goodOpening);
    expect(opening).toEqual(before);
  });

  it("lets the customer answer, then goes where the first jump leads", () => {
    const step = played([goodOpening]);
    expect(lines(step)).toEqual(["turns.opening.answers.thaws", "turns.closing.says.plain"]);
    expect(step.play.turn).toBe("closing");
  });

  it("judges choices and free text by one rubric", () => {
    const chosen = resultOf(played([{ type: "choose", choice: "kind" }]));
    const written = resultOf(played([goodOpening]));
    expect(written.levels).toEqual(chosen.levels);
    expect(written.mood).toEqual(chosen.mood);
  });

  it("ends with a line and takes nothing after it", () => {
    const end = played([goodOpening, reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } })]);
    expect(end.play.ending).toBe("happy");
    expect(end.events.at(-1)).toMatchObject({ type: "ended", line: "endings.happy.says" });
    expect(() => advance(scenario, end.play, goodOpening)).toThrow(IllegalInput);
  });

  it("refuses a choice that is not there, and free text where none is taken unless it is a check", () => {
    expect(() => played([{ type: "choose", choice: "nothing" }])).toThrow(IllegalInput);
    const opening = start(scenario, storm).play;
    const choicesOnly = { ...scenario, turns: { ...scenario.turns } };
    const turn = choicesOnly.turns.opening;
    if (turn) choicesOnly.turns.opening = { ...turn, freeText: false };
    expect(() => advance(choicesOnly, opening, goodOpening)).toThrow(IllegalInput);
    expect(advance(choicesOnly, opening, goodOpening, true).play.turn).toBe("closing");
  });

  it("a choice with a way of its own goes there, and the line of a second visit is said", () => {
    const step = played([{ type: "choose", choice: "back" }]);
    expect(lines(step)).toEqual(["turns.opening.says.again"]);
  });

  it("ends when one turn was entered too often", () => {
    const patient: Play = { ...start(scenario, storm).play, visits: { opening: mostVisits } };
    expect(advance(scenario, patient, { type: "choose", choice: "back" }).play.ending).toBe("gone");
  });
});

describe("rules of a turn", () => {
  it("what comes first must have been done, here or earlier", () => {
    const kind = { scores: { empathy: 2, ownership: 2, positive: 2, closing: 2 } } as const;
    const without = resultOf(played([reply(kind)]));
    expect(without.broken).toEqual(["identity"]);
    expect(without.levels).toEqual({ empathy: 0, ownership: 0 });
    expect(resultOf(played([reply({ ...kind, rules: ["identity"] })])).levels).toEqual({ empathy: 2, ownership: 2 });
  });

  it("a kind reply that breaks a rule fails the turn", () => {
    const blaming = reply({
      scores: { empathy: 2, ownership: 2, positive: 2, closing: 2 },
      moves: [{ move: "blame_others", stock: false }],
      rules: ["identity"],
    });
    expect(resultOf(played([blaming]))).toMatchObject({ broken: ["no_blame"], levels: { empathy: 0, ownership: 0 } });
  });

  it("facts are told, missed or wrong; a wrong one does not count as told", () => {
    expect(resultOf(played([goodOpening]))).toMatchObject({ told: ["day"], missing: [], wrong: [] });
    const wrong = resultOf(played([reply({ wrong: ["day"], told: ["day"], rules: ["identity"] })]));
    expect(wrong).toMatchObject({ told: [], missing: ["day"], wrong: ["day"] });
  });
});

describe("mood and patience", () => {
  it("a good reply lifts the mood and gives patience back", () => {
    const { mood, patience } = resultOf(played([goodOpening]));
    // Points: 3 + 3 for the criteria, 6 + 4 for the moves, to an annoyed customer: two steps. One more by the turn's own effect.
    expect(mood).toEqual({ before: -2, after: 1 });
    expect(patience).toEqual({ before: 6, after: 7 });
  });

  it("no reply lifts the mood by more than three, whatever it holds", () => {
    const all = moves.filter((move) => !isHarmful(move)).map((move) => ({ move, stock: false }));
    const scores = { empathy: 2, ownership: 2, positive: 2, closing: 2 } as const;
    expect(resultOf(played([reply({ moves: all, scores, rules: ["identity"] })])).mood).toEqual({
      before: -2,
      after: 1,
    });
  });

  it("harm lowers mood by no more than four and patience by no more than four, before the turn's own effects", () => {
    const harm = ["dismiss_feeling", "argue", "push_away", "blame_customer"] as const;
    const step = played([reply({ moves: harm.map((move) => ({ move, stock: false })), rules: ["identity"] })]);
    expect(resultOf(step)).toMatchObject({ mood: { before: -2, after: -6 }, patience: { before: 6, after: 1 } });
    expect(step.play.counters).toEqual({ calls: 1 });
  });

  it("a stock phrase loses effect each time it is repeated", () => {
    const once = {
      moves: [
        { move: "apologise" as const, stock: true },
        { move: "acknowledge_feeling" as const, stock: true },
      ],
      rules: ["identity"],
      scores: { empathy: 1, ownership: 1, positive: 1, closing: 0 } as const,
    };
    const opening = start(scenario, storm).play;
    const first = advance(scenario, opening, reply(once)).play.mood - opening.mood;
    const worn = { ...opening, stock: { apologise: 2, acknowledge_feeling: 2 } };
    const third = advance(scenario, worn, reply(once)).play.mood - worn.mood;
    expect(first).toBe(1);
    expect(third).toBe(0);
  });

  it("the customer leaves when patience is used up, wherever the story would go", () => {
    const thin = { ...start(scenario, storm).play, patience: 1 };
    expect(advance(scenario, thin, { type: "choose", choice: "cold" }).play.ending).toBe("gone");
  });

  it("waiting costs a step of patience every ten minutes", () => {
    const waited = played([{ type: "wait", minutes: 9 }]);
    expect(waited.play.patience).toBe(6);
    expect(advance(scenario, waited.play, { type: "wait", minutes: 1 }).play.patience).toBe(5);
  });
});

describe("a reply that was not understood", () => {
  const gibberish = reply({ understood: false });

  it("is asked again in character and not scored", () => {
    const first = played([gibberish]);
    expect(lines(first)).toEqual(["customer.asks_back.first"]);
    expect(first.play).toMatchObject({ turn: "opening", tallies: {} });
    expect(lines(played([gibberish, gibberish]))).toEqual(["customer.asks_back.second"]);
  });

  it("the third time the story goes on unscored, and takes no jump that reads a score", () => {
    const third = played([gibberish, gibberish, gibberish]);
    expect(third.play).toMatchObject({ turn: "closing", tallies: {} });
    const choosy = compiled(
      lampStory.replace(
        "      - { when: count.calls >= 2, to: gone }",
        "      - { when: count.calls >= 2, to: gone }\n      - { when: empathy == 0, to: opening }",
      ),
    );
    let step = start(choosy.scenario, choosy.scenario.variants[0] as Variant);
    for (let time = 0; time < 3; time++) step = advance(choosy.scenario, step.play, gibberish);
    expect(step.play.turn).toBe("closing");
  });

  it("costs no patience, and leaves what was attached with the next try", () => {
    const tried = played([{ type: "give", allowance: "bulb" }, gibberish]);
    expect(tried.play).toMatchObject({ patience: 6, attached: ["bulb"] });
  });
});

describe("authority", () => {
  it("spends what goes with a reply, once", () => {
    const step = played([{ type: "give", allowance: "bulb" }, goodOpening]);
    expect(step.play).toMatchObject({ spent: 4, gave: ["bulb"], attached: [] });
    expect(() => advance(scenario, step.play, { type: "give", allowance: "bulb" })).toThrow(IllegalInput);
  });

  it("giving twice takes it off again", () => {
    expect(
      played([
        { type: "give", allowance: "bulb" },
        { type: "give", allowance: "bulb" },
      ]).play.attached,
    ).toEqual([]);
  });

  it("what is beyond the budget is not given and is an overpromise", () => {
    const both = played([{ type: "give", allowance: "bulb" }, { type: "give", allowance: "shade" }, goodOpening]);
    expect(both.play).toMatchObject({ spent: 4, gave: ["bulb"] });
    expect(resultOf(both).moves).toContain("overpromise");
  });

  it("the supervisor's word makes more possible, and asking is free where authority ends", () => {
    const asked = played([{ type: "ask-supervisor" }, { type: "give", allowance: "lamp" }, goodOpening]);
    expect(asked.play).toMatchObject({ gave: ["lamp"], spent: 50 });
    expect(played([{ type: "ask-supervisor" }]).play.patience).toBe(6);
    expect(played([goodOpening, { type: "ask-supervisor" }]).play.patience).toBe(
      played([goodOpening]).play.patience - 1,
    );
    expect(resultOf(played([{ type: "give", allowance: "lamp" }, goodOpening])).moves).toContain("overpromise");
  });

  it("what the supervisor allows is charged and not held against the budget", () => {
    const asked = played([{ type: "ask-supervisor" }, { type: "give", allowance: "lamp" }, goodOpening]).play;
    expect(asked).toMatchObject({ spent: 50, ownSpent: 0 });
    expect(budgetLeft(scenario, asked)).toBe(10);
    expect(priceOf(scenario, asked, "shade")).toBe(8);
  });

  it("compensation in words is an overpromise only where nothing is left to give", () => {
    const offering = reply({ moves: [{ move: "offer_compensation", stock: false }], rules: ["identity"] });
    expect(resultOf(played([offering])).moves).not.toContain("overpromise");
    const broke = { ...start(scenario, storm).play, spent: 10, ownSpent: 10 };
    expect(resultOf(advance(scenario, broke, offering)).moves).toContain("overpromise");
  });
});
