import { highest, pack } from "#core/scoring/learned/packing";
import type { ModelFile } from "#core/scoring/learned/sentence-model";
import type { FittedSentences } from "./fit-sentences";

/** Fitted weights as small whole numbers, with what one of them is worth for each output. */
interface Whole {
  readonly steps: readonly number[];
  /** What rounding took from an average text, per output, in 1/64 of a logit. */
  readonly owed: readonly number[];
  readonly weights: Int8Array;
}

/** Makes the fitted weights of these outputs a part of learned.json. */
export function asModelFile(fitted: FittedSentences, outputs: readonly string[]): ModelFile {
  const { steps, owed, weights } = wholeNumbers(fitted);
  const cues = fitted.cues.size * fitted.size;
  return {
    outputs,
    units: steps.map((step) => Math.round(step * 65536)),
    owed,
    buckets: fitted.buckets,
    cues: [...fitted.cues.keys()],
    cueWeights: pack(weights.slice(0, cues)),
    pieceWeights: pack(weights.slice(cues)),
  };
}

/** The weights as the file will hold them: what is learned on top of them must not believe in finer ones. */
export function asShipped(fitted: FittedSentences): FittedSentences {
  const { steps, owed, weights } = wholeNumbers(fitted);
  const rounded = Float32Array.from(weights, (weight, at) => weight * (steps[at % fitted.size] as number));
  return { ...fitted, weights: rounded, owed: owed.map((part) => part / 64) };
}

/** Each output on a scale of its own, by how large the weights of its word pieces are: most of what is small is kept, and packs well. */
function wholeNumbers(fitted: FittedSentences): Whole {
  const { size, cues, weights } = fitted;
  const steps = Array.from({ length: size }, (_, output) => {
    return fitted.step * rootMeanSquare(weights, cues.size * size + output, size);
  });
  const whole = Int8Array.from(weights, (weight, at) => {
    return Math.max(-highest, Math.min(highest, Math.round(weight / (steps[at % size] as number))));
  });
  const owed = steps.map((step, output) => Math.round(64 * roundedOff(fitted, whole, step, output)));
  return { steps, owed, weights: whole };
}

/** What an average text loses of an output where whole numbers stand for the weights, in logits. */
function roundedOff({ size, weights, usual }: FittedSentences, whole: Int8Array, step: number, output: number): number {
  return usual.reduce((sum, much, row) => {
    const at = row * size + output;
    return much === 0 ? sum : sum + much * ((weights[at] as number) - step * (whole[at] as number));
  }, 0);
}

/** The root of the mean square of an output's weights: from a place on each `size`-th. */
function rootMeanSquare(weights: Float32Array, from: number, size: number): number {
  let [squares, count] = [0, 0];
  for (let at = from; at < weights.length; at += size) {
    squares += (weights[at] as number) ** 2;
    count++;
  }
  return Math.sqrt(squares / count) + 1e-6;
}
