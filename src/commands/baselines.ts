import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countLabels } from "#core/scoring/agreement";
import { criteria, type Scores } from "#core/service/criteria";
import type { Move } from "#core/service/moves";
import type { LabelledReply } from "./labelled-replies";

/** What simple scorers give, to see what the real one is worth. */
export interface Baseline {
  readonly scores: Scores;
  readonly moves: readonly string[];
}

/** test/scoring/<language>/keywords.json: the words that a naive scorer would look for, by move and by criterion. */
interface Keywords {
  readonly criteria: Readonly<Record<keyof Scores, readonly string[]>>;
  readonly moves: Readonly<Partial<Record<Move, readonly string[]>>>;
}

const known = new Map<string, Keywords>();

/** One word of a criterion gives level 1, two give level 2, wherever and however they stand. */
export function keywordBaseline({ language, reply }: LabelledReply): Baseline {
  const words = keywordsOf(language);
  const text = reply.toLowerCase();
  const count = (list: readonly string[]) => list.filter((word) => text.includes(word)).length;
  return {
    scores: Object.fromEntries(
      criteria.map((name) => [name, Math.min(2, count(words.criteria[name]))]),
    ) as unknown as Scores,
    moves: Object.entries(words.moves).flatMap(([move, list]) => (count(list) > 0 ? [move] : [])),
  };
}

/** Every reply gets the commonest level of each criterion and the moves that more than half of the replies make. */
export function majorityBaseline(replies: readonly LabelledReply[]): Baseline[] {
  const scores = Object.fromEntries(
    criteria.map((name) => [name, commonest(replies.map((reply) => reply.scores[name]))]),
  ) as unknown as Scores;
  const counts = countLabels(
    replies.map(({ moves }) => moves),
    replies.map(() => []),
  );
  const moves = [...counts].flatMap(([move, { missed }]) => (missed > replies.length / 2 ? [move] : []));
  return replies.map(() => ({ scores, moves }));
}

function commonest(levels: readonly number[]): number {
  const count = (level: number) => levels.filter((one) => one === level).length;
  return [0, 1, 2].reduce((best, level) => (count(level) > count(best) ? level : best));
}

function keywordsOf(language: string): Keywords {
  const file = join("test", "scoring", language, "keywords.json");
  const none = { criteria: { empathy: [], ownership: [], positive: [], closing: [] }, moves: {} };
  const words = known.get(language) ?? (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Keywords) : none);
  known.set(language, words);
  return words;
}
