import type { WordTables } from "#core/scoring/tables";
import { flags, type Token } from "#core/scoring/text/reading";

/** Pieces of a sentence's words, hashed into `buckets`: each bucket once, with the clause where it occurs first. */
export interface WordPieces {
  readonly buckets: readonly number[];
  readonly clauses: readonly number[];
}

/** So finely are pieces told apart; a table with fewer buckets takes the lower bits. */
const bucketCount = 2 ** 18;

const seeds = { word: 11, pair: 12, stems: 13, piece: 14, beforeShared: 15, afterShared: 16, signs: 17 } as const;
const shortestPiece = 3;
const longestPiece = 5;
const longestSignRun = 4;
const stemLetters = 5;
/** What stands for any number and any name. */
const [anyNumber, anyName] = ["#", "@"];
const edgeCode = 32;
/** Bits of a bucket that are turned for the words of the other one in an exchange. */
const ofTheOther = 0x1555;

/** Words, pairs of words and of stems, letters in runs of three to five; for Chinese, runs of one to four characters. */
export function wordPieces(tokens: readonly Token[], script: WordTables["script"]): WordPieces {
  const pieces = new Collector();
  if (script === "han") addSigns(tokens, pieces);
  else addWords(tokens, pieces);
  return pieces;
}

/** Pieces of several sentences, and of what they answer: a word of the other's is another piece than the same word of one's own. */
export function joined(said: readonly WordPieces[], answered: WordPieces): WordPieces {
  const pieces = new Collector();
  for (const { buckets } of said) for (const bucket of buckets) pieces.addBucket(bucket, 0);
  for (const bucket of answered.buckets) pieces.addBucket(bucket ^ ofTheOther, 0);
  return pieces;
}

/** By bucket the number of the text that was in it last: much quicker than a set for each text. */
const lastIn = new Uint32Array(bucketCount);
let texts = 0;

/** One text's pieces; it is filled at one go, before the next one is begun. */
class Collector implements WordPieces {
  readonly buckets: number[] = [];
  readonly clauses: number[] = [];
  private readonly text = ++texts;

  add(hash: number, clause: number): void {
    this.addBucket((hash ^ (hash >>> 13)) & (bucketCount - 1), clause);
  }

  addBucket(bucket: number, clause: number): void {
    if (lastIn[bucket] === this.text) return;
    lastIn[bucket] = this.text;
    this.buckets.push(bucket);
    this.clauses.push(clause);
  }
}

function addWords(tokens: readonly Token[], pieces: Collector): void {
  let [before, stemBefore] = [0, 0];
  tokens.forEach((token, at) => {
    const text = standIn(token);
    const word = hashOf(text, seeds.word);
    const stem = hashOf(text.slice(0, stemLetters), seeds.stems);
    pieces.add(word, token.clause);
    pieces.add(mix(before, word, seeds.pair), token.clause);
    pieces.add(mix(stemBefore, stem, seeds.stems), token.clause);
    addLetters(text, token.clause, pieces);
    if (token.shared) pieces.add(mix(before, 0, seeds.beforeShared), token.clause);
    if (tokens[at - 1]?.shared) pieces.add(mix(0, word, seeds.afterShared), token.clause);
    [before, stemBefore] = [word, stem];
  });
  pieces.add(mix(before, 0, seeds.pair), tokens.at(-1)?.clause ?? 0);
}

function addLetters(text: string, clause: number, pieces: Collector): void {
  const code = (at: number) => (at < 0 || at >= text.length ? edgeCode : text.charCodeAt(at));
  for (let from = -1; from + shortestPiece <= text.length + 1; from++) {
    let hash: number = seeds.piece;
    for (let at = from; at < from + longestPiece && at <= text.length; at++) {
      hash = step(hash, code(at));
      if (at - from + 1 >= shortestPiece) pieces.add(hash, clause);
    }
  }
}

/** Pairs may cross a comma, longer runs may not. */
function addSigns(tokens: readonly Token[], pieces: Collector): void {
  tokens.forEach((token, from) => {
    let hash: number = seeds.signs;
    for (let at = from; at < from + longestSignRun && at < tokens.length; at++) {
      const next = tokens[at] as Token;
      if (at - from > 1 && next.clause !== token.clause) break;
      hash = hashOf(standIn(next), hash);
      pieces.add(hash, token.clause);
    }
    if (!token.shared) return;
    pieces.add(hashOf(standIn(tokens[from - 1]), seeds.beforeShared), token.clause);
    pieces.add(hashOf(standIn(tokens[from + 2]), seeds.afterShared), token.clause);
  });
}

function standIn(token: Token | undefined): string {
  if (!token) return "";
  const text = token.number ? anyNumber : token.name ? anyName : token.text;
  return token.guards & flags.negated ? `!${text}` : text;
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** One step of 32-bit FNV-1a, with the offset folded in so that small seeds spread too. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code ^ 0x811c9dc5, 0x01000193);
}

function mix(first: number, second: number, seed: number): number {
  return step(step(step(seed, first), second), first >>> 16);
}
