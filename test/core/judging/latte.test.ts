import { expect, test } from "vitest";
import { latteIn } from "#core/judging/latte";
import { letterPartsIn } from "#core/judging/letter-parts";
import type { Move } from "#core/service/moves";

const found = (...moves: Move[]) =>
  moves.map((move, at) => ({ move, start: at, end: at + 1, strength: "specific" as const }));

test("each step is found by a move that makes it, where it stands first; harm makes none", () => {
  const steps = latteIn(found("argue", "apologise", "acknowledge_feeling", "thank", "next_step"));
  expect(steps.map(({ step, at }) => [step, at?.start])).toEqual([
    ["listen", undefined],
    ["acknowledge", 1],
    ["act", undefined],
    ["thank", 3],
    ["explain", 4],
  ]);
});

const letter = "Dear Mr Hill,\nHow annoying. I will send it by Friday.\nThen I will write to you.\nAnna, Lighting";

test("a letter's greeting and sign-off are found by where they stand, the rest by moves", () => {
  expect(letterPartsIn(letter, ["acknowledge_feeling", "commit_action", "give_timeframe", "follow_up"])).toEqual([
    "greeting",
    "feeling",
    "action",
    "next",
    "signOff",
  ]);
  expect(letterPartsIn(letter, [])).toEqual(["greeting", "signOff"]);
});

test("an action without a time is half of it", () => {
  expect(letterPartsIn("…", ["commit_action"])).toEqual([]);
  expect(letterPartsIn("…", ["commit_action", "give_timeframe"])).toEqual(["action"]);
});

test.each([
  ["尊敬的王女士：\n灯坏了，真糟糕。\n客服小李", ["greeting", "signOff"]],
  ["How annoying, Mr Hill.\nThe lamp comes on Friday.\nGoodbye for now.", []],
  ["Dear Mr Hill,", []],
])("%j has %j", (draft, parts) => {
  expect(letterPartsIn(draft, [])).toEqual(parts);
});
