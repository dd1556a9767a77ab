import { outputs } from "#core/scoring/learned/outputs";
import { highest, pack } from "#core/scoring/learned/packing";
import type { LearnedFile } from "#core/scoring/learned/sentence-model";
import type { FittedSentences } from "./fit-sentences";
import { settings } from "./settings";

const size = outputs.length;

/** Makes the fitted weights small whole numbers, each output on its own scale, and drops the smallest. */
export function asLearnedFile({ cues, weights }: FittedSentences, trainedOn: string): LearnedFile {
  const steps = outputs.map((_, output) => largest(weights, output) / highest);
  const whole = weights.map((weight, at) => {
    const step = steps[at % size] as number;
    return Math.abs(weight) < settings.smallest * step * highest ? 0 : Math.round(weight / step);
  });
  return {
    trainedOn,
    outputs,
    units: steps.map((step) => Math.round(step * 65536)),
    cues: [...cues.keys()],
    cueWeights: pack(whole.slice(0, cues.size * size)),
    pieceWeights: pack(whole.slice(cues.size * size)),
  };
}

function largest(weights: Float32Array, output: number): number {
  let most = 1e-6;
  for (let at = output; at < weights.length; at += size) most = Math.max(most, Math.abs(weights[at] as number));
  return most;
}
