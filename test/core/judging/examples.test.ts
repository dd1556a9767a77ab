import { expect, it } from "vitest";
import { loadTables } from "#commands/language-tables";
import type { Variant } from "#core/dialogue/scenario";
import type { Sample } from "#core/dialogue/texts";
import { suggestionsFor } from "#core/judging/examples";
import { suggestionQuestion } from "#core/judging/suggestion-question";
import { compiled } from "../../support/lamp-story";

const { scenario, texts } = compiled();
const tables = loadTables("en");
const customer = "The lamp is broken. I waited two weeks for it, and my mother's birthday is tonight.";
type AnsweredTurn = Parameters<typeof suggestionQuestion>[1];

const nothing: AnsweredTurn = { turn: "opening", levels: { empathy: 0 }, moves: [], broken: [] };

/** A sample that is whole in everything, unless told otherwise. */
function sample(text: string, change: Partial<Sample> = {}): Sample {
  const scores = { empathy: 2, ownership: 2, positive: 2, closing: 2 } as const;
  const moves: Sample["moves"] = ["acknowledge_feeling", "commit_action", "give_timeframe"];
  return { key: "one", text, understood: true, moves, scores, tells: [], gives: [], rules: [], model: true, ...change };
}

const feeling = "Two weeks of waiting, and then a broken lamp on your mother's birthday: that must hurt.";
const step = "I am sending you a new one today, and I will call you at six to see that it came.";

/** What is suggested where the opening has these samples. */
function suggested(samples: readonly Sample[], answer: Partial<AnsweredTurn> = {}) {
  const telling = {
    scenario,
    texts: { ...texts, samples: { opening: [...samples] } },
    variant: scenario.variants[0] as Variant,
    gender: "f" as const,
  };
  return suggestionsFor(suggestionQuestion({ telling, customer }, { ...nothing, ...answer }), tables);
}

it("an example is a short run of whole sentences, exactly as the sample has them", () => {
  const found = suggested([sample(`Hello. ${feeling} ${step}`)]);
  expect(found).toEqual({ empathy: { example: feeling, missing: "acknowledge_feeling" } });
});

it("each criterion that was not reached has its own, and one that was reached has none", () => {
  const levels = { empathy: 2, ownership: 1 } as const;
  expect(suggested([sample(`${feeling} ${step}`)], { levels })).toEqual({
    ownership: { example: step, missing: "commit_action" },
  });
});

it("what the answer did already is not called missing", () => {
  const found = suggested([sample(step)], { levels: { ownership: 1 }, moves: ["commit_action"] });
  expect(found.ownership).toEqual({ example: step, missing: "give_timeframe" });
});

it("samples that are shown as models come before others, however short", () => {
  const other = sample("A broken lamp on her birthday, that must hurt.", { model: false });
  expect(suggested([other, sample(feeling)]).empathy?.example).toBe(feeling);
  expect(suggested([other]).empathy?.example).toBe(other.text);
});

it.each([
  ["is not whole in the criterion", { scores: { empathy: 1, ownership: 2, positive: 2, closing: 2 } }],
  ["harms", { moves: ["acknowledge_feeling", "blame_others"] }],
  ["breaks a rule of the turn", { rules: ["no_blame"] }],
  ["is not understood", { understood: false }],
] as const)("a sample that %s is no example", (_, change) => {
  expect(suggested([sample(feeling, { ...change } as Partial<Sample>)])).toEqual({});
});

it("facts are put in, and the example is in the trainee's gender", () => {
  const text = { f: `${feeling} {day} it is.`, m: "Never said." };
  expect(suggested([sample("", { text })]).empathy?.example).toBe(feeling);
  const late = sample("I will send the new lamp on {day} and call you then to see that it came.");
  expect(suggested([late], { levels: { ownership: 0 } }).ownership?.example).toContain("Thursday");
});

it("brackets and quotation marks stay with their own sentence", () => {
  const bracketed = `(${feeling})`;
  expect(suggested([sample(`Hello! ${bracketed} ${step}`)]).empathy?.example).toBe(bracketed);
});

it("a broken rule has no better words", () => {
  expect(suggested([sample(feeling)], { broken: ["no_blame"] })).toEqual({});
});
