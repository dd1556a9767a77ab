import type { FactKind } from "#core/service/scenario-terms";

/** What the files of a language folder hold, as written; lang/README.md says how each is filled. */

/** One example sentence for an entry; with the customer's message where the entry looks at it. */
export type Example = string | { readonly customer: string; readonly reply: string };

/** Guards that an entry may lift for itself. */
export type Guard = "negation" | "quoted" | "copied" | "conditional" | "sarcasm";

/** One entry of moves/<move>.json or signals/<signal>.json. */
export interface EntryFile {
  /** Patterns, any of which makes the finding. */
  readonly find: readonly string[];
  /** Patterns that forbid it when they occur in the same sentence. */
  readonly unless?: readonly string[];
  /** Patterns one of which must occur in the same sentence too. */
  readonly with?: readonly string[];
  /** Patterns one of which must occur in the customer's message. */
  readonly customer?: readonly string[];
  /** "stock" (default), "specific", or "tied": specific where the sentence takes up the customer's words. */
  readonly strength?: "stock" | "specific" | "tied";
  /** Only in questions (true) or never in questions (false). */
  readonly question?: boolean;
  readonly allow?: readonly Guard[];
  readonly hit?: readonly Example[];
  readonly miss?: readonly Example[];
}

/** text.json */
export interface TextFile {
  readonly script: "latin" | "cyrillic" | "han";
  /** How many first letters make two inflected words the same word. */
  readonly stemLength: number;
  readonly abbreviations: readonly string[];
  readonly clauseWords: readonly string[];
  readonly expand: Readonly<Record<string, string>>;
  readonly expandEndings: Readonly<Record<string, string>>;
  /** The commonest words, which say nothing about the case and show that the text is in this language. */
  readonly functionWords: readonly string[];
  /** Of these, the words of courtesy, which a mere list of nice words is made of too. */
  readonly courtesyWords?: readonly string[];
  /** Everyday words of service: shared with the customer they tie nothing to this case, but they are on topic. */
  readonly serviceWords: readonly string[];
  /** Number words, so that "twelve" and "12" are one. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** guards.json */
export interface GuardsFile {
  readonly negators: readonly string[];
  /** How many words before a match a negator still reaches. */
  readonly negatorReach: number;
  /** Words that carry a negation on into the clause that they open: "I won't say, that …", "or", "nor". A courtesy before one goes on, too, and is no item of a list. */
  readonly negationCarriers: readonly string[];
  /** Phrases in which a negator negates nothing ("no problem"). */
  readonly harmlessNegations: readonly string[];
  /** Words that open a condition, which lasts to the end of the clause. */
  readonly conditions: readonly string[];
  /** Phrases after which somebody else's words are reported, to the end of the clause. */
  readonly quoteCues: readonly string[];
  /** Phrases that turn their sentence into mockery. */
  readonly sarcasm: readonly string[];
}

/** facts.json: how this language says values, and how its words vary. */
export interface FactsFile {
  /** More number words by value, in forms that only facts read ("one"); "*" stands for any ending. */
  readonly numbers?: Readonly<Record<string, readonly string[]>>;
  /** Ordinals by value; "+" stands for each of `ordinalEndings`. */
  readonly ordinals?: Readonly<Record<string, readonly string[]>>;
  readonly ordinalEndings?: readonly string[];
  /** Words inside a number: "two hundred and fifty". */
  readonly joints?: readonly string[];
  /** Phrases that add a half to a number: "and a half". */
  readonly halves?: readonly string[];
  /** Endings written after digits: 5th, 5-го. */
  readonly suffixes?: readonly string[];
  /** By slot and meaning, the phrases that a slot of a way may hold. */
  readonly meanings?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** How a value of each kind is said; one that is not the fact's is wrong. */
  readonly ways?: Readonly<Partial<Record<FactKind, readonly string[]>>>;
  /** Ways that tell a fact, but are too weak to call it wrong. */
  readonly hints?: Readonly<Partial<Record<FactKind, readonly string[]>>>;
  /** Groups of letters that sound alike in names. */
  readonly sameSound?: readonly string[];
  /** Words of its own that look like slips of number words and phrases above. */
  readonly words?: readonly string[];
  /** Common names, none of which is another misspelt. */
  readonly names?: readonly string[];
  /** Vowels that come and go when words are inflected. */
  readonly vowels?: string;
  /** Endings that turn into others when words are inflected: "ga" into "dze". */
  readonly endings?: Readonly<Record<string, readonly string[]>>;
}

/** A language folder as read: content by path within the folder, such as "moves/apologise.json". */
export type LanguageFiles = Readonly<Record<string, unknown>>;
