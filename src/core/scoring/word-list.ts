import { averageLength, type Fragment, fragmentsOf, kindsIn, regrets } from "./courtesy";
import type { Finding } from "./findings";
import { grammarIn } from "./shape";
import type { Tables } from "./tables";
import type { Reading, Token } from "./text/reading";

/** By script, how short fragments are in lists: the most words that one of them has, and that they have on average. */
const shortness = {
  latin: { bare: 2, item: 3, average: 2.4, courtesies: 3, fewCourtesies: 2.5 },
  cyrillic: { bare: 2, item: 3, average: 2.4, courtesies: 3, fewCourtesies: 2.5 },
  han: { bare: 4, item: 9, average: 4.5, courtesies: 4.5, fewCourtesies: 3.5 },
} as const;

/** How much of a list's words is grammar at most; Chinese signs of grammar are few in any text. */
const grammarOfItems = { latin: 0.3, cyrillic: 0.3, han: 0.1 } as const;
const grammarOfRun = 0.05;
const wordsOfRun = 6;
const grammarOfLooseRun = 0.15;

const fewFragments = 5;
const manyFragments = 6;
/** How much of a list of courtesies is courtesy at least, the rest being bare words. */
const courteousShare = 0.6;
/** A list that calls out so many good qualities, one in three fragments, may hold short slogans besides: "Family. People who care." */
const oneVirtueIn = 3;
const fewestVirtues = 3;
const slogan = { latin: 4, cyrillic: 4, han: 9 } as const;
/** Names of good qualities, which no reply calls out one by one: "Comfort. Trust. Care." */
const virtue = "virtue";
const manyKinds = 4;

/** Whoever says when, why or what is asked for, however shortly, lists nothing. */
const sayings: ReadonlySet<string> = new Set([
  "give_timeframe",
  "explain_reason",
  "ask_clarifying",
  "consent",
  "hold_line",
]);

/** Whether a text is no reply but a list of words, of whatever words, or of courtesies. */
export function isWordList(reply: Reading, findings: readonly Finding[], tables: Tables): boolean {
  if (findings.some(({ name }) => sayings.has(name))) return false;
  const fragments = fragmentsOf(reply, tables.courtesy, tables.words);
  const { numbers } = tables.words;
  const tells = ({ tokens, isMere }: Fragment) =>
    !isMere && tokens.some(({ number, text }) => number || numbers.has(text));
  if (fragments.some(tells)) return false;
  return (
    isListOfCourtesies(fragments, tables) ||
    isListOfVirtues(fragments, tables) ||
    (!isGoodbye(fragments) && isListOfItems(reply, fragments, tables))
  );
}

/** Five fragments and more, hardly a word each, or a single run of words with no grammar between them. */
function isListOfItems({ tokens, sentences }: Reading, fragments: readonly Fragment[], { words }: Tables): boolean {
  if (tokens.some(({ shared }) => shared)) return false;
  const { item, average } = shortness[words.script];
  const isHan = words.script === "han";
  const grammar = isHan
    ? sum(fragments, (fragment) => fragment.grammar) / tokens.length
    : grammarIn(tokens, words) / tokens.length;
  const areShort = fragments.every((fragment) => fragment.isMere || fragment.tokens.length <= item);
  if (fragments.length >= fewFragments && areShort && averageLength(fragments) <= average) {
    if (grammar < grammarOfItems[words.script]) return true;
  }
  return !isHan && sentences.length === 1 && tokens.length >= wordsOfRun && grammar < grammarOfRun;
}

/**
 * Fragment after fragment that thanks, regrets, understands and wishes well, and none that says anything. A short stock
 * reply has a sentence on the matter; a goodbye neither regrets nor understands.
 */
function isListOfCourtesies(all: readonly Fragment[], { words: { script } }: Tables): boolean {
  const fragments = all.filter(({ isBeside, isMere, tokens }) => !isBeside && (isMere || !tokens.every(isTheirs)));
  const kinds = kindsIn(fragments);
  if (!isCourtesyAlone(fragments, kinds, shortness[script].bare)) return false;
  const { courtesies, fewCourtesies } = shortness[script];
  const average = averageLength(fragments);
  const regretful = regrets.some((kind) => kinds.has(kind));
  if (fragments.length >= manyFragments) {
    const isMixed = regretful || virtuesIn(fragments) * 2 > fragments.length;
    return average <= (isMixed ? courtesies : fewCourtesies);
  }
  if (fragments.length >= fewFragments) return regretful && average <= fewCourtesies;
  const count = sum(fragments, ({ tokens }) => tokens.length);
  const grammar = sum(fragments, (fragment) => fragment.grammar);
  return count >= wordsOfRun && kinds.size >= manyKinds && regretful && grammar < count * grammarOfLooseRun;
}

/** Names of good qualities among bare words and slogans. */
function isListOfVirtues(all: readonly Fragment[], { words: { script } }: Tables): boolean {
  const fragments = all.filter(({ isBeside }) => !isBeside);
  const virtues = virtuesIn(fragments);
  return (
    virtues >= fewestVirtues &&
    virtues * oneVirtueIn >= fragments.length &&
    fragments.every(({ isMere, tokens }) => isMere || tokens.length <= slogan[script])
  );
}

/** Whether fragments are mere courtesy; among names of virtues there may be bare words of other things. */
function isCourtesyAlone(fragments: readonly Fragment[], kinds: ReadonlySet<string>, bare: number): boolean {
  const others = fragments.filter(({ isMere }) => !isMere);
  if (others.length === 0) return true;
  const enoughVirtues = kinds.size < manyKinds ? 2 : 1;
  const areBare = others.every(({ tokens, grammar }) => tokens.length <= bare && grammar === 0);
  return areBare && others.length <= fragments.length * (1 - courteousShare) && virtuesIn(fragments) >= enoughVirtues;
}

function virtuesIn(fragments: readonly Fragment[]): number {
  return fragments.filter(({ kinds }) => kinds.has(virtue)).length;
}

/** "Thank you! So glad. All the best, bye!" is short, but no list yet. */
function isGoodbye(fragments: readonly Fragment[]): boolean {
  const mere = fragments.filter(({ isMere }) => isMere);
  const strays = [virtue, ...regrets].some((kind) => fragments.some(({ kinds }) => kinds.has(kind)));
  return !strays && fragments.length < manyFragments && mere.length >= fragments.length * courteousShare;
}

/** A name, or a word of the customer's alone. */
function isTheirs({ name, shared }: Token): boolean {
  return name || shared;
}

function sum(fragments: readonly Fragment[], of: (fragment: Fragment) => number): number {
  return fragments.reduce((total, fragment) => total + of(fragment), 0);
}
