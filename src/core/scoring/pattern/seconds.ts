import type { Matcher } from "./matchers";

/** By the first word of a match: the words one of which must come next. Words that are not in it may stand before any. */
export type Seconds = ReadonlyMap<string, ReadonlySet<string>>;

/** Those of matchers that follow each other: of the first that takes words, or the first words of what comes behind it. */
export function secondsOfRow(parts: readonly Matcher[]): Seconds | undefined {
  const [head, next] = parts.filter(({ wordless }) => !wordless);
  if (!head || head.empty) return undefined;
  if (head.second || !head.single || next?.empty) return head.second;
  const words = next?.first?.plainWords();
  return words && new Map([...(head.first?.texts() ?? [])].map((word) => [word, words]));
}

/** Those of matchers of which any may match: a word is bound only where each that begins with it binds it. */
export function secondsOfAny(options: readonly Matcher[]): Seconds | undefined {
  if (options.some(({ empty, first }) => empty || !first)) return undefined;
  const bound = new Map<string, ReadonlySet<string>>();
  for (const { second } of options) {
    for (const [word, next] of second ?? []) {
      const known = bound.get(word);
      bound.set(word, known ? new Set([...known, ...next]) : next);
    }
  }
  for (const { first, second } of options) {
    for (const word of first?.texts() ?? []) if (!second?.has(word)) bound.delete(word);
  }
  return bound.size > 0 ? bound : undefined;
}
