import { plain } from "#core/scoring/text/normalise";
import { type Orthography, opened } from "#core/scoring/text/reading";
import {
  anyWord,
  edge,
  either,
  fixedWord,
  gap,
  type Matcher,
  noneOf,
  oneWord,
  optional,
  remembered,
  sequence,
} from "./matchers";
import { PatternError, type PatternTree, parsePattern } from "./parse";
import { marks, WordSet } from "./word-set";

/** Word classes by name, as written in classes.json. */
export type ClassWords = Readonly<Record<string, readonly string[]>>;

/** Classes that the code knows. */
const builtIn: Readonly<Record<string, string>> = { shared: marks.shared, name: marks.name };

/** Turns patterns into matchers; keeps the classes of one language. */
export class PatternCompiler {
  private readonly classes = new Map<string, Matcher>();
  private readonly open = new Set<string>();
  /** Words as they are written: most stand in many patterns. */
  private readonly known = new Map<string, Matcher>();
  /** Every word and stem that a compiled pattern names. */
  readonly vocabulary = new WordSet();

  constructor(
    private readonly words: ClassWords,
    private readonly orthography: Orthography,
  ) {}

  compile(pattern: string): Matcher {
    return this.fromTree(parsePattern(plain(pattern)));
  }

  private fromTree(tree: PatternTree): Matcher {
    switch (tree.kind) {
      case "word":
        return this.word(tree.text);
      case "wild":
        this.vocabulary.addWild(tree.prefix, tree.suffix);
        return wild(tree.prefix, tree.suffix);
      case "class":
        return this.namedClass(tree.name);
      case "number":
        return fixedMark(marks.number);
      case "any":
        return anyWord;
      case "edge":
        return edge(tree.side);
      case "gap":
        return gap(tree.max, tree.clauses);
      case "not":
        return noneOf(this.fromTree(tree.of));
      case "optional":
        return optional(this.fromTree(tree.of));
      case "either":
        return this.either(tree.of);
      case "sequence":
        return sequence(tree.of.map((part) => this.fromTree(part)));
    }
  }

  private word(text: string): Matcher {
    const known = this.known.get(text);
    if (known) return known;
    const words = opened(text, this.orthography);
    for (const word of words) this.vocabulary.add(word);
    const matcher = words.length > 1 ? sequence(words.map(fixedWord)) : fixedWord(words[0] ?? text);
    this.known.set(text, matcher);
    return matcher;
  }

  private namedClass(name: string): Matcher {
    const mark = builtIn[name];
    if (mark) return fixedMark(mark);
    const known = this.classes.get(name);
    if (known) return known;
    const patterns = this.words[name];
    if (!patterns) throw new PatternError(`no class "@${name}" in classes.json`);
    if (this.open.has(name)) throw new PatternError(`class "@${name}" contains itself`);
    this.open.add(name);
    const matcher = remembered(this.either(patterns.map((pattern) => parsePattern(plain(pattern)))), this.classes.size);
    this.open.delete(name);
    this.classes.set(name, matcher);
    return matcher;
  }

  /** Single words go into one set; only longer alternatives are tried one by one. */
  private either(options: readonly PatternTree[]): Matcher {
    const single = new WordSet();
    const longer: Matcher[] = [];
    for (const option of options) {
      if (option.kind === "wild") single.addWild(option.prefix, option.suffix);
      else if (option.kind === "word" && opened(option.text, this.orthography).length === 1) {
        single.add(opened(option.text, this.orthography)[0] ?? option.text);
      } else if (option.kind === "number") single.add(marks.number);
      else longer.push(this.fromTree(option));
    }
    this.vocabulary.addAll(single);
    if (single.size > 0) longer.unshift(oneWord(single));
    return longer.length === 1 && longer[0] ? longer[0] : either(longer);
  }
}

/** One token that bears a mark. */
function fixedMark(mark: string): Matcher {
  const words = new WordSet();
  words.add(mark);
  return oneWord(words);
}

function wild(prefix: string, suffix: string): Matcher {
  const words = new WordSet();
  words.addWild(prefix, suffix);
  return oneWord(words);
}
