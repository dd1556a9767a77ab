import { opinionOn } from "#core/scoring/learned/exchange";
import { isSaid, placeIn, type SeenSentence, silencer } from "#core/scoring/learned/sentence-model";
import { shuffled } from "#core/service/chance";
import type { Example, Lesson } from "./example";
import { settings } from "./settings";

const { rounds, rate, shrink } = settings.fitting;
/** Gradients below this teach nothing and are skipped. */
const smallestGradient = 1e-3;

/** How wide the table of a model is, and what one step of a shipped weight is, in usual weights. */
export interface Table {
  readonly buckets: number;
  readonly step: number;
}

/** Weights of the learned part as fitted, before they are made whole numbers: rows of one weight per output. */
export interface FittedSentences extends Table {
  /** How many outputs there are. */
  readonly size: number;
  readonly cues: ReadonlyMap<string, number>;
  /** The rows of the cues, then those of the buckets. */
  readonly weights: Float32Array;
  /** How much of each row an average text has. */
  readonly usual: Float32Array;
  /** Per output what is added to any text, in logits. */
  readonly owed: readonly number[];
}

/** A sentence as rows of weights, with what each row counts. */
interface Rows {
  readonly cues: Int32Array;
  readonly pieces: Int32Array;
  readonly share: number;
}

/**
 * Fits one logistic regression per output on sentences, where only whole texts are labelled: a reply makes a move if its
 * strongest sentence does (multiple-instance learning; the maximum is softened while fitting). AdaGrad (Duchi et al. 2011),
 * in an order drawn from the seed, so the same lessons always give the same weights.
 * @param lessons at least one
 */
export function fitSentences(lessons: readonly Lesson[], table: Table): FittedSentences {
  const size = lessons[0]?.wanted.length ?? 0;
  const cues = numberCues(lessons);
  const fitting = new Fitting(cues.size + table.buckets, size);
  const texts = lessons.map(({ sentences, wanted }) => ({
    wanted,
    rows: sentences.filter(isSaid).map((one) => rowsOf(one, cues, table)),
  }));
  for (let round = 0; round < rounds; round++) {
    const sharpness = round < 2 ? 1 : 2;
    for (const { rows, wanted } of shuffled(texts, settings.seed, `round ${round}`))
      fitting.learn(rows, wanted, sharpness);
  }
  const { weights } = fitting;
  const usual = usualRows(
    texts.flatMap(({ rows }) => rows),
    cues.size + table.buckets,
  );
  return { ...table, size, cues, weights, usual, owed: Array.from({ length: size }, () => 0) };
}

function usualRows(texts: readonly Rows[], count: number): Float32Array {
  const usual = new Float32Array(count);
  for (const { cues, pieces, share } of texts) {
    for (const row of cues) usual[row] = (usual[row] as number) + 1 / texts.length;
    for (const row of pieces) usual[row] = (usual[row] as number) + share / texts.length;
  }
  return usual;
}

/** What the fitted weights say of a text, per output, in logits. */
function sumsOf(fitted: FittedSentences, text: SeenSentence): Float64Array {
  const sums = sumRows(fitted.weights, rowsOf(text, fitted.cues, fitted), fitted.size);
  return sums.map((sum, output) => sum + (fitted.owed[output] as number));
}

/** What they say of a reply's strongest sentence, so far as it is to be believed. */
export function strongestOf(fitted: FittedSentences, { sentences }: Lesson): Float64Array {
  const best = new Float64Array(fitted.size).fill(-6);
  for (const sentence of sentences) {
    const values = sumsOf(fitted, sentence);
    const isSilent = silencer(sentence.cues);
    for (let output = 0; output < values.length; output++) {
      const value = values[output] as number;
      if (!isSilent(output, value)) best[output] = Math.max(best[output] as number, value);
    }
  }
  return best;
}

/** What they say of a reply with what it answers. */
export function wholeOf(fitted: FittedSentences, { exchange }: Example): Float64Array {
  return opinionOn(exchange, (text) => sumsOf(fitted, text));
}

function numberCues(lessons: readonly Lesson[]): Map<string, number> {
  const names = new Set(lessons.flatMap(({ sentences }) => sentences.flatMap(({ cues }) => cues)));
  return new Map([...names].sort().map((name, index) => [name, index]));
}

function rowsOf({ cues, pieces, share }: SeenSentence, known: ReadonlyMap<string, number>, table: Table): Rows {
  return {
    cues: Int32Array.from(cues.flatMap((cue) => known.get(cue) ?? [])),
    pieces: Int32Array.from(pieces.buckets, (bucket) => known.size + placeIn(table, bucket)),
    share,
  };
}

function sumRows(weights: Float32Array, { cues, pieces, share }: Rows, size: number): Float64Array {
  const values = new Float64Array(size);
  for (const row of pieces) addRow(values, weights, row);
  for (let output = 0; output < size; output++) values[output] = (values[output] as number) * share;
  for (const row of cues) addRow(values, weights, row);
  return values;
}

function addRow(values: Float64Array, weights: Float32Array, row: number): void {
  for (let output = 0, at = row * values.length; output < values.length; output++, at++) {
    values[output] = (values[output] as number) + (weights[at] as number);
  }
}

class Fitting {
  readonly weights: Float32Array;
  /** Sums of squared gradients, by which AdaGrad slows down. */
  private readonly squares: Float32Array;

  constructor(
    rows: number,
    private readonly size: number,
  ) {
    this.weights = new Float32Array(rows * size);
    this.squares = new Float32Array(rows * size).fill(0.01);
  }

  learn(sentences: readonly Rows[], wanted: Uint8Array, sharpness: number): void {
    if (sentences.length === 0) return;
    const values = sentences.map((sentence) => sumRows(this.weights, sentence, this.size));
    const gradients = gradientsOf(values, wanted, sharpness);
    sentences.forEach((sentence, index) => {
      const gradient = gradients[index] as Float64Array;
      for (const row of sentence.cues) this.step(row, gradient, 1);
      for (const row of sentence.pieces) this.step(row, gradient, sentence.share);
    });
  }

  private step(row: number, gradients: Float64Array, factor: number): void {
    const { weights, squares, size } = this;
    for (let output = 0, at = row * size; output < size; output++, at++) {
      const own = gradients[output] as number;
      if (Math.abs(own) < smallestGradient) continue;
      const gradient = own * factor + shrink * (weights[at] as number);
      squares[at] = (squares[at] as number) + gradient * gradient;
      weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
    }
  }
}

/** The error of the strongest sentence, shared out among the sentences by how strong they are. */
function gradientsOf(values: readonly Float64Array[], wanted: Uint8Array, sharpness: number): Float64Array[] {
  const gradients = values.map(() => new Float64Array(wanted.length));
  for (let output = 0; output < wanted.length; output++) {
    const own = values.map((sentence) => sentence[output] as number);
    const most = Math.max(...own);
    const shares = own.map((value) => Math.exp((value - most) * sharpness));
    const error = (logistic(most) - (wanted[output] as number)) / shares.reduce((sum, share) => sum + share, 0);
    shares.forEach((share, index) => {
      (gradients[index] as Float64Array)[output] = error * share;
    });
  }
  return gradients;
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
