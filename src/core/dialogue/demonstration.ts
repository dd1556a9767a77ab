import type { Move } from "#core/service/moves";
import { advance, start } from "./advance";
import { answerWorth } from "./answer-worth";
import type { Event } from "./events";
import { lineIds } from "./line-ids";
import { type Play, turnOf } from "./play";
import { replyBySample } from "./samples";
import type { Input } from "./session";
import { type Telling, tell } from "./texts";

/** How a conversation to be watched is led: as one would wish, or as one should not. */
export const leadings = ["strong", "weak"] as const;
export type Leading = (typeof leadings)[number];

/** A ready or labelled answer that can be given in a turn, with what it is worth there. */
export interface WatchedAnswer {
  readonly key: string;
  readonly text: string;
  readonly moves: readonly Move[];
  readonly worth: number;
  readonly inputs: readonly Input[];
}

/** One turn of a watched conversation: what could be said, what was said, and all that happened through it. */
export interface WatchedStep {
  readonly before: Play;
  readonly given: WatchedAnswer;
  readonly answers: readonly WatchedAnswer[];
  readonly events: readonly Event[];
  readonly after: Play;
}

export interface Demonstration {
  readonly opening: readonly Event[];
  readonly steps: readonly WatchedStep[];
}

/** A conversation goes round no more often than that. */
const mostSteps = 40;

/** Plays a story by its labelled samples and ready answers to an ending: in every turn the best, or the worst of them. */
export function demonstrate(telling: Telling, leading: Leading): Demonstration {
  const { scenario, variant } = telling;
  const { play: first, events: opening } = start(scenario, variant);
  const steps: WatchedStep[] = [];
  for (let play = first; play.ending === undefined && steps.length < mostSteps; ) {
    const answers = answersAt(telling, play);
    const given = leading === "strong" ? answers[0] : poorOf(answers);
    if (given === undefined) break;
    const events: Event[] = [];
    const before = play;
    for (const input of given.inputs) {
      const step = advance(scenario, play, input);
      events.push(...step.events);
      play = step.play;
    }
    steps.push({ before, given, answers, events, after: play });
  }
  return { opening, steps };
}

/** All answers that a turn has at hand, the best one first; among equals one that is shown as a model. */
function answersAt(telling: Telling, play: Play): WatchedAnswer[] {
  const { scenario, texts } = telling;
  const turn = turnOf(scenario, play);
  const samples = (texts.samples[play.turn] ?? [])
    .filter(({ understood }) => understood)
    .map((sample) => {
      const inputs = replyBySample(telling, play, sample);
      const text = inputs.flatMap((input) => (input.type === "reply" ? input.text : []))[0] ?? "";
      const worth = answerWorth(sample, turn) + (sample.model ? modelAhead : 0);
      return { key: sample.key, text, moves: sample.moves, worth, inputs };
    });
  const choices = turn.choices.map(({ id, ...choice }) => {
    const inputs: Input[] = [{ type: "choose", choice: id }];
    const text = tell(telling, lineIds.choice(play.turn, id));
    return { key: id, text, moves: choice.moves, worth: answerWorth(choice, turn), inputs };
  });
  return (samples.length > 0 ? samples : choices).sort((left, right) => right.worth - left.worth);
}

const modelAhead = 0.5;

/** A poor answer and not the very worst, where there are many: a talk that ends at once teaches little. */
function poorOf(answers: readonly WatchedAnswer[]): WatchedAnswer | undefined {
  return answers.at(answers.length > 3 ? -2 : -1);
}

/** Where a watched conversation stops: the turns in which most hangs on the answer, in their order. */
export function decisionsIn({ steps }: Demonstration, count = 3): number[] {
  const stakes = steps.map(({ answers }, index) => {
    return { index, gap: (answers[0]?.worth ?? 0) - (answers.at(-1)?.worth ?? 0) };
  });
  return stakes
    .sort((left, right) => right.gap - left.gap || left.index - right.index)
    .slice(0, count)
    .map(({ index }) => index)
    .sort((left, right) => left - right);
}
