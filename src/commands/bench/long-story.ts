import { advance, start } from "#core/dialogue/advance";
import type { Scenario, Variant } from "#core/dialogue/scenario";
import type { Turn } from "#core/dialogue/turn";

/** A story of so many turns in a row, each like the first turn of a real one with choices. */
export function longStory(like: Scenario, turns: number): Scenario {
  const model = like.turns[modelTurn(like)] as Turn;
  const choices = model.choices.map(({ to: _own, ...choice }) => ({ ...choice, gives: [] }));
  const ending = Object.keys(like.endings)[0] as string;
  const entries = Array.from({ length: turns }, (_, index): [string, Turn] => {
    const next = [{ to: index + 1 < turns ? `turn${index + 1}` : ending }];
    return [
      `turn${index}`,
      { ...model, choices, effects: [], answers: [], mustFirst: [], mustNot: [], returns: false, next },
    ];
  });
  const { leaves: _leaves, ...rest } = like;
  return { ...rest, first: "turn0", turns: Object.fromEntries(entries) };
}

/** The turn of a story that a long one is made of: the first that has choices. */
export function modelTurn({ turns }: Scenario): string {
  const [model] = Object.entries(turns).find(([, { choices }]) => choices.length > 0) ?? [];
  if (model === undefined) throw new Error("no turn with choices to make a long story from");
  return model;
}

/** Plays a story from its first turn to its end by its first choices; tells how many steps it took. */
export function walkThrough(scenario: Scenario): number {
  let steps = 0;
  let { play } = start(scenario, scenario.variants[0] as Variant);
  while (play.ending === undefined) {
    const choice = scenario.turns[play.turn]?.choices[0]?.id ?? "";
    play = advance(scenario, play, { type: "choose", choice }).play;
    steps++;
  }
  return steps;
}
