import { shortHash } from "#core/service/hash";
import foreignWords from "./common/foreign-words.json";
import shippedWeighing from "./common/weighing.json";
import { type CourtesyFile, type CourtesyTables, compileCourtesy } from "./courtesy";
import type { EntryFile, FactsFile, Guard, GuardsFile, LanguageFiles, TextFile } from "./language-files";
import { type Learned, type LearnedFile, openLearned } from "./learned/sentence-model";
import { PatternCompiler } from "./pattern/compile";
import { Lexicon } from "./pattern/lexicon";
import type { Matcher } from "./pattern/matchers";
import { WordSet } from "./pattern/word-set";
import { plain } from "./text/normalise";
import type { Orthography } from "./text/reading";
import { openTopics, type TopicalFile, type TopicsFile, type TopicTables } from "./topic/topic-tables";
import { compileFacts, type FactTables } from "./values/fact-tables";
import { openWeighing, type Weighing, type WeighingFile } from "./weighing";

/** An entry ready for use; `name` is the move or signal. */
export interface Entry {
  readonly name: string;
  readonly strength: NonNullable<EntryFile["strength"]>;
  readonly question?: boolean;
  readonly allow: ReadonlySet<Guard>;
  /** Numbers of patterns in the lexicon. */
  readonly unless: readonly number[];
  readonly with: readonly number[];
  /** What the customer's message must hold. */
  readonly customer?: Lexicon;
}

export interface GuardTables {
  readonly negators: WordSet;
  readonly negatorReach: number;
  readonly negationCarriers: ReadonlySet<string>;
  readonly harmlessNegations: Lexicon;
  readonly conditions: Lexicon;
  readonly quoteCues: Lexicon;
}

/** What a language's words say of a text as a whole. */
export interface WordTables {
  readonly script: TextFile["script"];
  readonly stemLength: number;
  readonly functionWords: ReadonlySet<string>;
  readonly courtesyWords: ReadonlySet<string>;
  readonly serviceWords: WordSet;
  readonly numbers: ReadonlyMap<string, number>;
  /** Every word that occurs in a pattern. */
  readonly vocabulary: WordSet;
}

/** All that is needed to judge replies in one language. */
export interface Tables {
  readonly language: string;
  /** Changes whenever the tables or rules do; kept with every judgement. */
  readonly version: string;
  /** Changes whenever the rules do, whatever was learned. */
  readonly rulesVersion: string;
  readonly orthography: Orthography;
  readonly words: WordTables;
  readonly guards: GuardTables;
  /** All patterns of moves and signals, what they look for and what forbids it. */
  readonly lexicon: Lexicon;
  /** The entry that each pattern in `lexicon` makes a finding of; undefined for those that only forbid or mock. */
  readonly entryOf: readonly (Entry | undefined)[];
  /** Numbers of the patterns that turn their sentence into mockery. */
  readonly sarcasm: readonly number[];
  /** The learned part. */
  readonly learned: Learned;
  readonly weighing: Weighing;
  /** What texts are about. */
  readonly topics: TopicTables;
  /** How facts are told. */
  readonly facts: FactTables;
  /** What is said out of courtesy alone. */
  readonly courtesy: CourtesyTables;
}

/**
 * Compiles a language folder. Throws with the file's name where a pattern cannot be read.
 * @param weighing the second step's table; the training tries others
 */
export function compileTables(
  language: string,
  files: LanguageFiles,
  // Of lists in lists TypeScript cannot tell that they are trees.
  weighing: WeighingFile = shippedWeighing as unknown as WeighingFile,
): Tables {
  const rulesVersion = versionOfRules(files);
  const text = file<TextFile>(files, "text.json");
  const orthography = orthographyOf(text);
  const compiler = new PatternCompiler(file(files, "classes.json"), orthography);
  const compile = (patterns: readonly string[] = []) => patterns.map((pattern) => compiler.compile(pattern));
  const guards = file<GuardsFile>(files, "guards.json");
  const entries = compileEntries(files, compile);
  const sarcasm = inFile("guards.json", () => entries.add(compile(guards.sarcasm)));
  const facts = (files["facts.json"] as FactsFile | undefined) ?? {};
  const known = [compiler.vocabulary, wordSet(text.serviceWords), wordSet(text.functionWords)];
  return {
    language,
    version: shortHash(JSON.stringify([weighing, besideRules.map((path) => files[path]), rulesVersion])),
    rulesVersion,
    orthography,
    guards: compileGuards(guards, compile),
    lexicon: new Lexicon(entries.matchers),
    entryOf: entries.entryOf,
    sarcasm,
    learned: inFile("learned.json", () => openLearned(files["learned.json"] as LearnedFile | undefined)),
    weighing: openWeighing(weighing),
    topics: openTopics(
      files["topics.json"] as TopicsFile | undefined,
      files["topical.json"] as TopicalFile | undefined,
    ),
    courtesy: inFile("courtesy.json", () => {
      // A compiler of its own: these words are no vocabulary of the moves.
      return compileCourtesy((files["courtesy.json"] ?? {}) as CourtesyFile, new PatternCompiler({}, orthography));
    }),
    facts: inFile("facts.json", () => compileFacts(facts, { orthography, numbers: text.numbers, known })),
    words: {
      script: text.script,
      stemLength: text.stemLength,
      functionWords: new Set(text.functionWords.map(plain)),
      courtesyWords: new Set((text.courtesyWords ?? []).map(plain)),
      serviceWords: wordSet(text.serviceWords),
      numbers: new Map(Object.entries(text.numbers).map(([word, value]) => [plain(word), value])),
      vocabulary: compiler.vocabulary,
    },
  };
}

/** Files that what is learned of sentences does not rest on: what was learned, facts, and what texts are about. */
const besideRules: readonly string[] = ["learned.json", "facts.json", "topics.json", "topical.json"];

/** A hash of a language's rules without their examples, and of what all languages share. */
function versionOfRules(files: LanguageFiles): string {
  const written = Object.keys(files)
    .filter((path) => !besideRules.includes(path))
    .sort()
    .map((path) => [path, isEntryFile(path) ? file<EntryFile[]>(files, path).map(withoutExamples) : files[path]]);
  return shortHash(JSON.stringify([foreignWords, written]));
}

function withoutExamples({ hit: _hit, miss: _miss, ...entry }: EntryFile): EntryFile {
  return entry;
}

function isEntryFile(path: string): boolean {
  return /^(moves|signals)\//.test(path);
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

/** Collects patterns and the entries they belong to. */
class Entries {
  readonly entryOf: (Entry | undefined)[] = [];
  readonly matchers: Matcher[] = [];

  /** Adds patterns and gives their numbers. */
  add(patterns: readonly Matcher[], entry?: Entry): number[] {
    return patterns.map((pattern) => {
      this.entryOf.push(entry);
      return this.matchers.push(pattern) - 1;
    });
  }
}

function compileEntries(files: LanguageFiles, compile: Compile): Entries {
  const entries = new Entries();
  for (const path of Object.keys(files).sort()) {
    const name = /^(?:moves|signals)\/(.+)\.json$/.exec(path)?.[1];
    if (name === undefined) continue;
    for (const written of file<readonly EntryFile[]>(files, path))
      inFile(path, () => addEntry(name, written, entries, compile));
  }
  return entries;
}

function addEntry(name: string, written: EntryFile, entries: Entries, compile: Compile): void {
  const { strength = "stock", question, allow } = written;
  const unless = entries.add(compile(written.unless));
  const needed = entries.add(compile(written.with));
  const customer = written.customer && new Lexicon(compile(written.customer));
  entries.add(compile(written.find), {
    name,
    strength,
    question,
    allow: new Set(allow),
    unless,
    with: needed,
    customer,
  });
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
    negationCarriers: new Set(guards.negationCarriers.map(plain)),
    harmlessNegations: new Lexicon(compile(guards.harmlessNegations)),
    conditions: new Lexicon(compile(guards.conditions)),
    quoteCues: new Lexicon(compile(guards.quoteCues)),
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
