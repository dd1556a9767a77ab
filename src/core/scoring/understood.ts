import foreign from "./common/foreign-words.json";
import type { Finding } from "./findings";
import { echoedShare, retold } from "./guards/echo";
import type { Tables, WordTables } from "./tables";
import { isDigit, isSign } from "./text/characters";
import type { Reading, Token } from "./text/reading";
import type { NotUnderstoodReason } from "./types";
import { isWordList } from "./word-list";

const foreignWords: ReadonlySet<string> = new Set(foreign);
/** Moves that a reply on another topic makes as well. */
const idleFindings: ReadonlySet<string> = new Set([
  "ask_clarifying",
  "personalise",
  "sign_off",
  "greeting",
  "give_timeframe",
]);
/** Shorter replies are given the benefit of the doubt. */
const shortestOffTopic = { latin: 14, cyrillic: 12, han: 24 } as const;

/** Real replies take up less than half of their words from the customer in this order; copies, even shuffled ones, more. */
const mostEchoed = 0.6;
/** Two or three words said back ("Friday then") may be a fair answer. */
const shortestEcho = 5;

/** Nor are three quarters of what they tell the customer's own words, turned ("my shed" to "your shed") or not. */
const mostRetold = 0.75;
const fewestRetold = 6;

/** Why a text is no reply to this customer, or undefined where it is one. */
export function whyNotUnderstood(
  reply: Reading,
  customer: Reading,
  findings: readonly Finding[],
  tables: Tables,
): NotUnderstoodReason | undefined {
  const { tokens } = reply;
  const { words } = tables;
  if (tokens.length === 0) return "empty";
  if (isEcho(reply, customer, words)) return "echo";
  const counts = countWords(tokens, customer, words);
  if (isOtherLanguage(counts)) return "other-language";
  if (isGibberish(tokens, counts)) return "gibberish";
  if (isWordList(reply, findings, tables)) return "word-list";
  if (isOffTopic(tokens, findings, counts, words)) return "off-topic";
  return undefined;
}

function isEcho(reply: Reading, customer: Reading, words: WordTables): boolean {
  if (reply.tokens.length >= shortestEcho && echoedShare(reply, customer, words.script) >= mostEchoed) return true;
  const said = retold(reply, customer, words);
  return said.words >= fewestRetold && said.share >= mostRetold;
}

interface WordCounts {
  readonly words: number;
  /** Words in the script of the language. */
  readonly inScript: number;
  /** Words of the language or of the customer. */
  readonly known: number;
  /** Known as more than a stem that happens to fit. */
  readonly function: number;
  readonly foreign: number;
  readonly shared: number;
}

function countWords(tokens: readonly Token[], customer: Reading, words: WordTables): WordCounts {
  const theirs = new Set(customer.tokens.map(({ text }) => text));
  const written = tokens.filter(({ text }) => !isDigit(text.charCodeAt(0)));
  const count = (test: (token: Token) => boolean) => written.filter(test).length;
  return {
    words: written.length,
    inScript: count(({ text }) => scriptOf(text) === words.script),
    known: count(({ text, shared }) => shared || theirs.has(text) || isKnown(text, words)),
    function: count(({ text }) => words.functionWords.has(text)),
    foreign: count(({ text }) => foreignWords.has(text) && !isPlainlyKnown(text, words)),
    shared: tokens.filter(({ shared }) => shared).length,
  };
}

function isPlainlyKnown(text: string, words: WordTables): boolean {
  return words.functionWords.has(text) || words.serviceWords.has(text);
}

function isKnown(text: string, words: WordTables): boolean {
  return isPlainlyKnown(text, words) || words.vocabulary.has(text);
}

function scriptOf(text: string): WordTables["script"] | "other" {
  const code = text.charCodeAt(0);
  if (code >= 0x3041 && code <= 0x30ff) return "other";
  if (isSign(code)) return "han";
  if (code >= 0x400 && code <= 0x52f) return "cyrillic";
  return code < 0x250 ? "latin" : "other";
}

function isOtherLanguage(counts: WordCounts): boolean {
  if (counts.words >= 3 && counts.inScript < counts.words * 0.4) return true;
  return counts.foreign >= 2 && counts.foreign > counts.function;
}

function isGibberish(tokens: readonly Token[], { words, known }: WordCounts): boolean {
  if (words === 0) return tokens.length > 3;
  const different = new Set(tokens.map(({ text }) => text)).size;
  if (tokens.length >= 8 && different < tokens.length * 0.3 && different < 8) return true;
  return known < words * 0.3;
}

function isOffTopic(
  tokens: readonly Token[],
  findings: readonly Finding[],
  counts: WordCounts,
  words: WordTables,
): boolean {
  if (tokens.length < shortestOffTopic[words.script] || counts.shared > 0) return false;
  if (findings.some(({ name }) => !idleFindings.has(name))) return false;
  return !tokens.some(({ text, number }, at) => {
    return (
      number ||
      words.numbers.has(text) ||
      words.serviceWords.has(text) ||
      words.serviceWords.has(text + (tokens[at + 1]?.text ?? ""))
    );
  });
}
