import { plain } from "#core/scoring/text/normalise";

/** topics.json: by field of life that customers write about its words, apart by spaces; "*" at the end of one stands for any ending. */
export type TopicsFile = Readonly<Record<string, string>>;

/** topical.json of a language, as the training command writes it. */
export interface TopicalFile {
  /** Hash of all that it was trained on. */
  readonly trainedOn: string;
  /** Words and numbers that occur in many situations, by their stem, with what sharing them is worth; all others are rare. */
  readonly common: Readonly<Record<string, number>>;
  /** Per field of topics.json: its part in what customers speak of, in 1/1024. */
  readonly usual: readonly number[];
  /** Per field: how much a word of it tells where the customer speaks of others, in 1/64. */
  readonly telling: readonly number[];
  /** What each kind of evidence says for another topic, in 1/64 of a logit. */
  readonly weights: readonly number[];
  /** From this sum on a reply answers somebody else. */
  readonly from: number;
}

/** How much the fields of topics.json tell. */
export type FieldTables = Pick<TopicalFile, "usual" | "telling">;

/** What a language knows of topics. */
export interface TopicTables extends FieldTables {
  /** Numbers of the topics that a word belongs to, by the whole word and by its beginning. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
  readonly common: ReadonlyMap<string, number>;
  readonly weights: readonly number[];
  readonly from: number;
}

/** Opens what a language knows of topics; without topical.json no reply is held to be on another one. */
export function openTopics(topics: TopicsFile = {}, file?: TopicalFile): TopicTables {
  const words = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  Object.values(topics).forEach((written, topic) => {
    for (const word of written.split(" ").map(plain)) {
      const [list, key] = word.endsWith("*") ? [beginnings, word.slice(0, -1)] : [words, word];
      list.set(key, [...(list.get(key) ?? []), topic]);
    }
  });
  return {
    words,
    beginnings,
    common: new Map(Object.entries(file?.common ?? {})),
    usual: file?.usual ?? [],
    telling: file?.telling ?? [],
    weights: file?.weights ?? [],
    from: file?.from ?? Number.POSITIVE_INFINITY,
  };
}
