import { deniedName } from "#core/scoring/findings";
import type { WordTables } from "#core/scoring/tables";
import { flags, type Reading } from "#core/scoring/text/reading";
import { idle } from "./cues";
import { helps, outputs, outputsOfExchanges } from "./outputs";
import { type Rows, unpack, unpackRows } from "./packing";
import { type WordPieces, wordPieces } from "./word-pieces";

/** learned.json of a language, as the training command writes it. */
export interface LearnedFile {
  /** Hash of all that it was trained on. */
  readonly trainedOn: string;
  readonly sentences: ModelFile;
  readonly exchanges: ModelFile;
}

/** One of its models. */
export interface ModelFile {
  readonly outputs: readonly string[];
  /** What one unit of a weight is worth per output, in 1/65536 of a logit. */
  readonly units: readonly number[];
  /** What an average text is owed per output for all that whole numbers left out of the weights, in 1/64 of a logit. */
  readonly owed: readonly number[];
  /** How many buckets its word pieces fall into, a power of two. */
  readonly buckets: number;
  readonly cues: readonly string[];
  /** Packed weights, output after output for each cue and each bucket. */
  readonly cueWeights: string;
  readonly pieceWeights: string;
}

/** What the learned part knows of one language: of a reply's sentences, and of whole replies with what they answer. */
export interface Learned {
  readonly sentences: SentenceModel;
  readonly exchanges: SentenceModel;
}

/** Weights of cues and word pieces for some outputs. */
export interface SentenceModel {
  readonly outputs: readonly string[];
  readonly units: readonly number[];
  readonly owed: readonly number[];
  readonly buckets: number;
  readonly cues: ReadonlyMap<string, number>;
  readonly cueWeights: Int8Array;
  /** By bucket. Of a wide table most are empty: these are not kept, so that nothing is fetched from afar for them. */
  readonly pieceWeights: Rows;
}

/** One sentence, or a whole exchange, as a model sees it. */
export interface SeenSentence {
  readonly cues: readonly string[];
  readonly pieces: WordPieces;
  /** How much one piece counts beside a cue. */
  readonly share: number;
}

/** Values in 1/64 of a logit, one per output. */
export type Values = Int32Array;

const none = -6 * 64;
const deniedNames = outputs.map(deniedName);
/** From here on something is believed in a sentence where no rule found anything, or not this beside a negation. */
const sure = 64;
const pieceScale = 4096;

/** Opens learned.json. Throws where it was trained for other outputs than this version looks for. */
export function openLearned(file: LearnedFile | undefined): Learned {
  if (!file) return { sentences: unlearned(outputs), exchanges: unlearned(outputsOfExchanges) };
  return { sentences: openModel(file.sentences, outputs), exchanges: openModel(file.exchanges, outputsOfExchanges) };
}

/** A language that nothing was learned for yet: the rules alone speak. */
function unlearned(wanted: readonly string[]): SentenceModel {
  const [cueWeights, pieceWeights] = [new Int8Array(), { rowOf: new Uint16Array(), numbers: new Int8Array() }];
  return { outputs: wanted, units: [], owed: [], buckets: 0, cues: new Map(), cueWeights, pieceWeights };
}

/** @param file absent where the whole file is older than its models */
function openModel(file: ModelFile | undefined, wanted: readonly string[]): SentenceModel {
  if (file?.outputs.join() !== wanted.join()) throw new Error("learned.json is of another version: train anew");
  return {
    outputs: wanted,
    units: file.units,
    owed: file.owed,
    buckets: file.buckets,
    cues: new Map(file.cues.map((cue, index) => [cue, index])),
    cueWeights: unpack(file.cueWeights, file.cues.length * wanted.length),
    pieceWeights: unpackRows(file.pieceWeights, file.buckets, wanted.length),
  };
}

export function seeSentences(
  reply: Reading,
  cues: readonly (readonly string[])[],
  script: WordTables["script"],
): SeenSentence[] {
  return reply.sentences.map(({ from, to }, index) => {
    const said = reply.tokens.slice(from, to).filter(({ guards }) => !(guards & notSaid));
    const pieces = wordPieces(said, script);
    return { cues: cues[index] ?? [], pieces, share: pieceShare(pieces.buckets.length) };
  });
}

/** A sentence that only repeats an earlier one has no cues: it is not said. */
export function isSaid({ cues }: SeenSentence): boolean {
  return cues.length > 0;
}

/** Words quoted or copied are not the trainee's own, and what is listed is not meant. */
const notSaid = flags.quoted | flags.copied | flags.listed;

/** Three, spread over all pieces, so that long sentences weigh hardly more. */
function pieceShare(pieces: number): number {
  return 3 / Math.sqrt(pieces + 4);
}

/** What one sentence of a reply says for each output. */
export function valuesOf(sentence: SeenSentence, model: SentenceModel): Values {
  const isSilent = silencer(sentence.cues);
  return sumsOf(sentence, model).map((value, output) => (isSilent(output, value) ? none : value));
}

/** What a text says for each output, believed as it stands. */
export function sumsOf({ cues, pieces, share: ofPiece }: SeenSentence, model: SentenceModel): Values {
  const fromCues = new Int32Array(model.outputs.length);
  const fromPieces = new Int32Array(model.outputs.length);
  for (const cue of cues) addRow(fromCues, model.cueWeights, model.cues.get(cue));
  for (const bucket of pieces.buckets) {
    const row = rowOf(model, bucket);
    if (row > 0) addRow(fromPieces, model.pieceWeights.numbers, row);
  }
  const share = Math.round(ofPiece * pieceScale);
  return fromCues.map((sum, output) => {
    const units = sum * pieceScale + (fromPieces[output] ?? 0) * share;
    return Math.round((units * (model.units[output] ?? 0)) / (pieceScale * 1024)) + (model.owed[output] ?? 0);
  });
}

/**
 * What a sentence must not be believed, whatever its words: help in mockery or a denial, a move that it denies, anything that it
 * repeats, and, where the rules found nothing in it, all that is less than likely, so that idle talk counts for nothing.
 */
export function silencer(cues: readonly string[]): (output: number, value: number) => boolean {
  const known = new Set(cues);
  const [repeated, mocked] = [known.size === 0, known.has("sarcasm")];
  const [hasNegation, denied] = [known.has("negated"), known.has("denial")];
  return (output, value) => {
    if (repeated || ((mocked || denied) && helps[output])) return true;
    if (known.has(idle)) return value < sure;
    // Only a negation makes a denial, and most sentences have none.
    if (!hasNegation && !known.has("negator")) return false;
    const isFound = known.has(outputs[output] ?? "");
    if (!isFound && known.has(deniedNames[output] ?? "")) return true;
    return hasNegation && helps[output] === true && !isFound && value < sure;
  };
}

/** Where a bucket's weights stand in the table of a model, or in one as wide. */
export function placeIn({ buckets }: Pick<SentenceModel, "buckets">, bucket: number): number {
  return bucket & (buckets - 1);
}

/** Where a bucket's weights stand; 0 where it has none. */
function rowOf(model: SentenceModel, bucket: number): number {
  return model.pieceWeights.rowOf[placeIn(model, bucket)] ?? 0;
}

function addRow(sums: Int32Array, weights: Int8Array, row: number | undefined): void {
  if (row === undefined) return;
  const from = row * sums.length;
  for (let output = 0; output < sums.length; output++) {
    sums[output] = (sums[output] as number) + (weights[from + output] as number);
  }
}

/** The strongest sentence for each output, and what it says. Values of a reply without sentences are far below zero. */
export interface Strongest {
  readonly values: Values;
  readonly sentences: Int32Array;
}

export function strongest(values: readonly Values[]): Strongest {
  const best = new Int32Array(outputs.length).fill(none);
  const sentences = new Int32Array(outputs.length).fill(-1);
  values.forEach((own, sentence) => {
    own.forEach((value, output) => {
      if (value <= (best[output] ?? none)) return;
      best[output] = value;
      sentences[output] = sentence;
    });
  });
  return { values: best, sentences };
}

/** The clause of a sentence whose words speak most for an output; undefined where none does. */
export function strongestClause({ pieces }: SeenSentence, output: number, model: SentenceModel): number | undefined {
  const sums = new Map<number, number>();
  pieces.buckets.forEach((bucket, at) => {
    const clause = pieces.clauses[at] ?? 0;
    const weight = model.pieceWeights.numbers[rowOf(model, bucket) * outputs.length + output] ?? 0;
    sums.set(clause, (sums.get(clause) ?? 0) + weight);
  });
  return [...sums].reduce<[number, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}
