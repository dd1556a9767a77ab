import commonRules from "./common/rules.json";
import type { EntryFile, FactsFile, GuardsFile, LanguageFiles, TextFile } from "./language-files";
import { PatternCompiler } from "./pattern/compile";
import { Lexicon } from "./pattern/lexicon";
import type { Matcher } from "./pattern/matchers";
import { WordSet } from "./pattern/word-set";
import { type LanguageRules, mergeRules, type Rules } from "./rules";
import { plain } from "./text/normalise";
import type { Orthography } from "./text/reading";

/** An entry ready for use; `name` is the move or signal. */
export interface Entry {
  readonly name: string;
  readonly file: EntryFile;
  readonly unless: readonly Matcher[];
  readonly with: readonly Matcher[];
}

export interface GuardTables {
  readonly negators: WordSet;
  readonly negatorReach: number;
  readonly harmlessNegations: readonly Matcher[];
  readonly conditions: readonly Matcher[];
  readonly quoteCues: readonly Matcher[];
  readonly sarcasm: readonly Matcher[];
}

/** What a language's words say of a text as a whole. */
export interface WordTables {
  readonly script: TextFile["script"];
  readonly stemLength: number;
  readonly functionWords: ReadonlySet<string>;
  readonly serviceWords: WordSet;
  readonly numbers: ReadonlyMap<string, number>;
  /** Every word that occurs in a pattern. */
  readonly vocabulary: WordSet;
}

/** All that is needed to judge replies in one language. */
export interface Tables {
  readonly language: string;
  readonly orthography: Orthography;
  readonly words: WordTables;
  readonly guards: GuardTables;
  /** Entry of each pattern in `lexicon`. */
  readonly entryOf: readonly Entry[];
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  readonly facts: ReadonlyMap<string, readonly Matcher[]>;
}

/** Compiles a language folder. Throws with the file's name where a pattern cannot be read. */
export function compileTables(language: string, files: LanguageFiles): Tables {
  const text = file<TextFile>(files, "text.json");
  const orthography = orthographyOf(text);
  const compiler = new PatternCompiler(file(files, "classes.json"), orthography);
  const compile = (patterns: readonly string[] = []) => patterns.map((pattern) => compiler.compile(pattern));
  const { entryOf, matchers } = compileEntries(files, compile);
  const facts = Object.entries((files["facts.json"] as FactsFile | undefined)?.kinds ?? {});
  return {
    language,
    orthography,
    guards: compileGuards(file<GuardsFile>(files, "guards.json"), compile),
    entryOf,
    lexicon: new Lexicon(matchers),
    rules: mergeRules(commonRules as unknown as Rules, files["rules.json"] as LanguageRules | undefined),
    facts: new Map(facts.map(([kind, patterns]) => [kind, compile(patterns)])),
    words: {
      script: text.script,
      stemLength: text.stemLength,
      functionWords: new Set(text.functionWords.map(plain)),
      serviceWords: wordSet(text.serviceWords),
      numbers: new Map(Object.entries(text.numbers).map(([word, value]) => [plain(word), value])),
      vocabulary: compiler.vocabulary,
    },
  };
}

function file<T>(files: LanguageFiles, name: string): T {
  const content = files[name];
  if (content === undefined) throw new Error(`${name} is missing in the language folder`);
  return content as T;
}

function orthographyOf(text: TextFile): Orthography {
  const opened = (entries: Readonly<Record<string, string>>) =>
    Object.entries(entries).map(([from, to]) => [plain(from), plain(to).split(" ")] as const);
  return {
    abbreviations: new Set(text.abbreviations.map(plain)),
    clauseWords: new Set(text.clauseWords.map(plain)),
    expand: new Map(opened(text.expand)),
    expandEndings: opened(text.expandEndings),
  };
}

type Compile = (patterns?: readonly string[]) => Matcher[];

function compileEntries(files: LanguageFiles, compile: Compile): { entryOf: Entry[]; matchers: Matcher[] } {
  const entryOf: Entry[] = [];
  const matchers: Matcher[] = [];
  for (const path of Object.keys(files).sort()) {
    const name = /^(?:moves|signals)\/(.+)\.json$/.exec(path)?.[1];
    if (name === undefined) continue;
    for (const written of file<readonly EntryFile[]>(files, path)) {
      const [patterns, unless, withThese] = inFile(path, () => [
        compile(written.find),
        compile(written.unless),
        compile(written.with),
      ]);
      const entry: Entry = { name, file: written, unless: unless ?? [], with: withThese ?? [] };
      for (const pattern of patterns ?? []) {
        entryOf.push(entry);
        matchers.push(pattern);
      }
    }
  }
  return { entryOf, matchers };
}

function inFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function compileGuards(guards: GuardsFile, compile: Compile): GuardTables {
  return inFile("guards.json", () => ({
    negators: wordSet(guards.negators),
    negatorReach: guards.negatorReach,
    harmlessNegations: compile(guards.harmlessNegations),
    conditions: compile(guards.conditions),
    quoteCues: compile(guards.quoteCues),
    sarcasm: compile(guards.sarcasm),
  }));
}

function wordSet(words: readonly string[]): WordSet {
  const set = new WordSet();
  for (const word of words.map(plain)) {
    const star = word.indexOf("*");
    if (star < 0) set.add(word);
    else set.addWild(word.slice(0, star), word.slice(star + 1));
  }
  return set;
}
