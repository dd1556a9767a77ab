import { contentKeys } from "#core/scoring/guards/echo";
import type { WordTables } from "#core/scoring/tables";
import { isSign } from "#core/scoring/text/characters";
import type { Reading, Token } from "#core/scoring/text/reading";
import type { TopicTables } from "./topic-tables";

/** What a text is about: its content words by their stems, and the topics that each topical word belongs to. */
export interface Content {
  readonly keys: ReadonlySet<string>;
  readonly topical: ReadonlyMap<string, readonly number[]>;
}

const longestSigns = 4;
/** So many letters tell topical words apart: forms of one word count once. */
const toldApart = 6;

/** What a text is about, in the words of its language. */
export function contentOf({ tokens }: Reading, words: WordTables, topics: TopicTables): Content {
  const keys = new Set(contentKeys(tokens, words, "service-too"));
  keys.delete("");
  return { keys, topical: words.script === "han" ? topicalSigns(tokens, topics) : topicalWords(tokens, words, topics) };
}

function topicalWords(tokens: readonly Token[], { functionWords }: WordTables, topics: TopicTables) {
  const found = new Map<string, readonly number[]>();
  for (const { text, number } of tokens) {
    const key = text.slice(0, toldApart);
    if (number || found.has(key) || functionWords.has(text)) continue;
    const own = topicsOf(text, topics);
    if (own.length > 0) found.set(key, own);
  }
  return found;
}

function topicsOf(text: string, { words, beginnings }: TopicTables): readonly number[] {
  const own = [...(words.get(text) ?? [])];
  for (let length = 2; length <= text.length; length++) own.push(...(beginnings.get(text.slice(0, length)) ?? []));
  return own;
}

/** The longest topical words that a row of characters holds, from the left. */
function topicalSigns(tokens: readonly Token[], { words }: TopicTables) {
  const found = new Map<string, readonly number[]>();
  for (let at = 0; at < tokens.length; ) {
    const [word, own] = signsAt(tokens, at, words);
    if (own) found.set(word, own);
    at += own && isSign(word.charCodeAt(0)) ? word.length : 1;
  }
  return found;
}

function signsAt(tokens: readonly Token[], at: number, words: TopicTables["words"]) {
  for (let length = Math.min(longestSigns, tokens.length - at); length > 0; length--) {
    let word = "";
    for (let place = at; place < at + length; place++) word += tokens[place]?.text ?? "";
    const own = words.get(word);
    if (own) return [word, own] as const;
  }
  return ["", undefined] as const;
}
