import type { Scenario } from "#core/dialogue/scenario";
import { foldScenario, unfoldScenario } from "#core/dialogue/stored-scenario";
import { inkStory, openInk, walkInk } from "./inkjs-story";
import { longStory, walkThrough } from "./long-story";
import { median, print } from "./print";

const turns = 2000;

/** The engine on a long story, and inkjs on one of the same graph; in one run, so that the ratios say something. */
export function printEngineSpeed(like: Scenario): void {
  const stored = JSON.stringify(foldScenario(longStory(like, turns)));
  // As the app loads it: read, checked against its schema and made whole.
  const open = () => unfoldScenario(JSON.parse(stored));
  const scenario = open();
  const choices = scenario.turns[scenario.first]?.choices.length ?? 1;
  const ink = inkStory(turns, choices);
  const load = median(9, open);
  const inkLoad = median(9, () => openInk(ink));
  const steps = stepsASecond(() => walkThrough(scenario));
  const inkSteps = stepsASecond(() => walkInk(ink), inkLoad);
  print("load a story of 2,000 turns", load, "ms", "under 10");
  print("  inkjs takes so many times as long", inkLoad / load, "×");
  print("walk through its 2,000 turns, steps a second", steps, "", "200,000 or more");
  print("  so many times as many as inkjs", steps / inkSteps, "×");
}

/** Warmed up first; what opening the story takes is left out. */
function stepsASecond(walk: () => number, opening = 0): number {
  let steps = 0;
  for (let round = 0; round < 5; round++) steps = walk();
  return steps / ((median(9, walk) - opening) / 1000);
}
