import type { PatternCompiler } from "./pattern/compile";
import { fieldsOf } from "./pattern/fields";
import { Lexicon } from "./pattern/lexicon";
import type { WordTables } from "./tables";
import { clausesOf, type Reading, type Token } from "./text/reading";

/** courtesy.json: by kind of courtesy the words that say it and nothing else. */
export type CourtesyFile = Readonly<Record<string, readonly string[]>>;

export interface CourtesyTables {
  readonly lexicon: Lexicon;
  /** The kind that each pattern is of. */
  readonly kindOf: readonly string[];
}

/** Words that are no courtesy of their own but go with any: whom it is said to, how warmly, what for. */
const beside = "beside";

export function compileCourtesy(file: CourtesyFile, compiler: PatternCompiler): CourtesyTables {
  const written = Object.entries(file).flatMap(([kind, patterns]) => patterns.map((pattern) => ({ kind, pattern })));
  return {
    lexicon: new Lexicon(written.map(({ pattern }) => compiler.compile(pattern))),
    kindOf: written.map(({ kind }) => kind),
  };
}

/** Kinds of courtesy that a mere greeting or goodbye has no use for. */
export const regrets: readonly string[] = ["apology", "understanding"];

/** A clause as far as courtesy goes. */
export interface Fragment {
  readonly tokens: readonly Token[];
  readonly kinds: ReadonlySet<string>;
  /** Words of grammar that are part of no courtesy. */
  readonly grammar: number;
  /** Whether it is made of courtesy and of words that carry no meaning. */
  readonly isMere: boolean;
  /** Whether it only calls somebody something or says what a courtesy is for: "Dear Sir or Madam". */
  readonly isBeside: boolean;
}

/** The clauses of a reply in order, and what is courtesy in them. */
export function fragmentsOf(reply: Reading, { lexicon, kindOf }: CourtesyTables, words: WordTables): Fragment[] {
  const kindsAt = new Map<Token, string[]>(reply.tokens.map((token) => [token, []]));
  for (const field of fieldsOf(reply)) {
    for (const { pattern, from, to } of lexicon.find(field)) {
      for (const token of reply.tokens.slice(from, to)) kindsAt.get(token)?.push(kindOf[pattern] ?? beside);
    }
  }
  const kindsOf = (token: Token) => kindsAt.get(token) ?? [];
  return clausesOf(reply).map((tokens) => {
    const kinds = new Set(tokens.flatMap(kindsOf));
    const other = tokens.filter((token) => kindsOf(token).length === 0);
    const isGrammar = ({ text }: Token) => words.functionWords.has(text);
    const isMere = kinds.size > 0 && other.every((token) => token.name || isGrammar(token));
    kinds.delete(beside);
    // "Thank you for your understanding" asks for it and shows none.
    if (kinds.has("thanks")) kinds.delete("understanding");
    return { tokens, kinds, grammar: other.filter(isGrammar).length, isMere, isBeside: isMere && kinds.size === 0 };
  });
}

/** All kinds of courtesy in some fragments. */
export function kindsIn(fragments: readonly Fragment[]): Set<string> {
  return new Set(fragments.flatMap(({ kinds }) => [...kinds]));
}

/** Words a fragment. */
export function averageLength(fragments: readonly Fragment[]): number {
  return fragments.reduce((total, { tokens }) => total + tokens.length, 0) / fragments.length;
}
