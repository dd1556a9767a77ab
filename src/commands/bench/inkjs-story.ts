import { Story } from "inkjs";
import { Compiler } from "inkjs/full";

/** A story of so many turns in a row with so many choices each, as inkjs saves it: the same graph as `longStory` makes. */
export function inkStory(turns: number, choices: number): string {
  const knots = Array.from({ length: turns }, (_, index) => {
    const next = index + 1 < turns ? `turn${index + 1}` : "END";
    const answers = Array.from({ length: choices }, (_choice, place) => `+ [answer${place}] -> ${next}`);
    return [`=== turn${index} ===`, "The customer says something.", ...answers].join("\n");
  });
  return new Compiler(["-> turn0", ...knots].join("\n")).Compile().ToJson() as string;
}

/** Plays it from its first turn to its end by its first choices; tells how many steps it took. */
export function walkInk(saved: string): number {
  const story = new Story(saved);
  story.ContinueMaximally();
  let steps = 0;
  while (story.currentChoices.length > 0) {
    story.ChooseChoiceIndex(0);
    story.ContinueMaximally();
    steps++;
  }
  return steps;
}

/** What inkjs does to open a saved story. */
export function openInk(saved: string): unknown {
  return new Story(saved);
}
