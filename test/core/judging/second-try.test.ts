import { expect, test } from "vitest";
import type { TurnResult } from "#core/dialogue/events";
import { replay } from "#core/dialogue/replay";
import type { CompactJudgement } from "#core/dialogue/session";
import { secondTryAt } from "#core/judging/second-try";
import { compiled, recorded, reply } from "../../support/lamp-story";

const { scenario } = compiled();
const cold = replay(scenario, {
  variant: "storm",
  mode: "alone",
  inputs: [recorded("opening", { type: "choose", choice: "cold" }, "closing")],
});
const [step] = cold.fits ? cold.steps : [];
const first = step?.events.flatMap((event) => (event.type === "judged" ? [event.result] : []))[0] as TurnResult;

function secondTry(change: Partial<CompactJudgement>) {
  const input = reply(change);
  if (step === undefined || input.type !== "reply") throw new Error("the story has an opening");
  return secondTryAt(scenario, step.before, first, input.judgement);
}

const kind = { empathy: 2, ownership: 2, positive: 2, closing: 2 } as const;

test("a kind second try is better", () => {
  expect(secondTry({ scores: kind, rules: ["identity"] })).toEqual({
    levels: { empathy: 2, ownership: 2 },
    broken: [],
    verdict: "better",
  });
});

test("however kind, a second try that breaks a rule of the case fails", () => {
  const levels = { empathy: 0, ownership: 0 };
  expect(secondTry({ scores: kind })).toEqual({ levels, broken: ["identity"], verdict: "same" });
  const blames = { moves: [{ move: "blame_others" as const, stock: false }] };
  expect(secondTry({ scores: kind, ...blames })).toMatchObject({ levels, verdict: "worse" });
});

test("what was not understood is not measured", () => {
  expect(secondTry({ understood: false })).toEqual({ levels: {}, broken: [], verdict: "notUnderstood" });
});
