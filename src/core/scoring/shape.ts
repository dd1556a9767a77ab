import type { WordTables } from "./tables";
import { clausesOf, type Reading, type Token } from "./text/reading";

/** The most words of a clause that may be no more than an item of a list, and of one that says little; signs in Chinese. */
const shortness = {
  latin: { bare: 3, short: 3 },
  cyrillic: { bare: 3, short: 3 },
  han: { bare: 4, short: 6 },
} as const;

/** From so many in a row on it is worth telling: now and then a reply has three, a list has more. */
const rows = [3, 4, 6];
/** How much of a list is hardly ever grammar, and from how many words on that tells anything. */
const littleGrammar = [0.1, 0.2];
const fewestWords = 6;

/**
 * How far a text is built like a list, by name: bare clauses (few words, none of grammar) or short ones in a row, mostly
 * bare clauses, little grammar. It tells nothing by itself: with what is said it tells lists of nice words from clipped replies.
 */
export function shapeOf(reply: Reading, words: WordTables): string[] {
  const { bare, short } = shortness[words.script];
  const { tokens } = reply;
  const clauses = clausesOf(reply);
  const bareOnes = clauses.map((clause) => clause.length <= bare && !clause.some((token) => isGrammar(token, words)));
  const bareWords = clauses.filter((_, at) => bareOnes[at]).flat().length;
  const grammar = grammarIn(tokens, words);
  const bareRow = longestRow(bareOnes);
  const shortRow = longestRow(clauses.map(({ length }) => length <= short));
  return [
    ...rows.filter((row) => bareRow >= row).map((row) => `bare_row_${row}`),
    ...rows.filter((row) => shortRow >= row).map((row) => `short_row_${row}`),
    ...(bareWords * 2 > tokens.length ? ["mostly_bare"] : []),
    ...littleGrammar
      .filter((share) => tokens.length >= fewestWords && grammar < tokens.length * share)
      .map((share) => `grammar_below_${share * 100}`),
  ];
}

/** How many words of a text are grammar. */
export function grammarIn(tokens: readonly Token[], words: WordTables): number {
  return tokens.filter((token) => isGrammar(token, words)).length;
}

/** Whether a word is grammar and no courtesy besides. */
function isGrammar({ text }: Token, words: WordTables): boolean {
  return words.functionWords.has(text) && !words.courtesyWords.has(text);
}

/** The most in a row that are so. */
export function longestRow(clauses: readonly boolean[]): number {
  let longest = 0;
  let row = 0;
  for (const is of clauses) {
    row = is ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}
