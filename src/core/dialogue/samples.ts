import type { Play } from "./play";
import type { CompactJudgement, Input } from "./session";
import { fill, type Sample, type Telling } from "./texts";

/** A sample's labels in the form of a judgement. */
export function labelsOf(sample: Sample): CompactJudgement {
  return {
    understood: sample.understood,
    scores: sample.scores,
    moves: sample.moves.map((move) => ({ move, stock: false })),
    told: sample.tells,
    wrong: [],
    rules: sample.rules,
    scorer: "labels",
  };
}

/** The inputs that answer with a sample where a conversation stands: what goes with it, and then its words. */
export function replyBySample(telling: Telling, play: Play, sample: Sample): Input[] {
  const gives = sample.gives.filter((id) => !play.attached.includes(id) && !play.gave.includes(id));
  const text = fill(telling, sample.text);
  return [
    ...gives.map((allowance): Input => ({ type: "give", allowance })),
    { type: "reply", text, language: telling.texts.language, judgement: labelsOf(sample) },
  ];
}
