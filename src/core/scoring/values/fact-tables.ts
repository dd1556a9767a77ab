import type { FactsFile } from "#core/scoring/language-files";
import { WordSet } from "#core/scoring/pattern/word-set";
import { plain } from "#core/scoring/text/normalise";
import type { Orthography } from "#core/scoring/text/reading";
import { type FactKind, factKinds } from "#core/service/scenario-terms";
import type { NumberTables } from "./numbers";
import { type Meaning, PhraseSet } from "./phrases";
import { compileWay, type Way } from "./ways";

/** All that a language says about facts. */
export interface FactTables {
  readonly numbers: NumberTables;
  /** Words of the language's own, which are no slips for others. */
  readonly known: WordSet;
  /** How values of each kind are said. */
  readonly ways: ReadonlyMap<FactKind, readonly Way[]>;
  /** Letters that sound alike, by group. */
  readonly sameSound: readonly string[];
  /** Common names: one is never another misspelt. */
  readonly names: ReadonlySet<string>;
  /** Vowels that come and go when a word is inflected; empty where they stay. */
  readonly vowels: ReadonlySet<string>;
  /** Endings that turn into others when a word is inflected. */
  readonly endings: readonly (readonly [from: string, to: string])[];
}

/** What facts need to know of a language beside facts.json. */
export interface LanguageWords {
  readonly orthography: Orthography;
  /** The number words of text.json. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that occur in the language's other files. */
  readonly known: readonly WordSet[];
}

/** Compiles facts.json. */
export function compileFacts(file: FactsFile, { orthography, numbers, known }: LanguageWords): FactTables {
  const meanings = new Map(
    Object.entries(file.meanings ?? {}).map(([slot, entries]) => [slot, phraseSet(entries, orthography)]),
  );
  const waysOf = (kind: FactKind) => [
    ...(file.ways?.[kind] ?? []).map((way) => compileWay(way, false, meanings, orthography)),
    ...(file.hints?.[kind] ?? []).map((way) => compileWay(way, true, meanings, orthography)),
  ];
  return {
    numbers: compileNumbers(file, numbers, orthography),
    known: wholeWords(known, ownWords(file)),
    ways: new Map(factKinds.map((kind) => [kind, waysOf(kind)])),
    sameSound: file.sameSound ?? [],
    names: new Set((file.names ?? []).map(plain)),
    vowels: new Set(plain(file.vowels ?? "")),
    endings: Object.entries(file.endings ?? {}).flatMap(([from, all]) => {
      return all.map((to) => [plain(from), plain(to)] as const);
    }),
  };
}

/** Stems too short to make a word of whatever follows. */
const shortestStem = 5;

function wholeWords(sets: readonly WordSet[], own: readonly string[]): WordSet {
  const whole = new WordSet();
  for (const { words, wild } of sets.map((set) => set.keys())) {
    for (const word of words) whole.add(word);
    for (const [prefix] of wild) if (prefix.length >= shortestStem) whole.addWild(prefix, "");
  }
  for (const word of own.map(plain)) whole.add(word);
  return whole;
}

/** The single words that facts.json itself holds: a number is no misspelt day. */
function ownWords(file: FactsFile): string[] {
  const lists = [file.numbers ?? {}, ordinalsOf(file), ...Object.values(file.meanings ?? {})];
  return [...(file.words ?? []), ...lists.flatMap((entries) => Object.values(entries).flat())];
}

function ordinalsOf({ ordinals = {}, ordinalEndings = [] }: FactsFile): Record<string, readonly string[]> {
  const forms = (form: string) => {
    return form.endsWith("+") ? ordinalEndings.map((ending) => form.slice(0, -1) + ending) : [form];
  };
  return Object.fromEntries(Object.entries(ordinals).map(([value, written]) => [value, written.flatMap(forms)]));
}

function compileNumbers(
  file: FactsFile,
  known: Readonly<Record<string, number>>,
  orthography: Orthography,
): NumberTables {
  const words = phraseSet(file.numbers ?? {}, orthography);
  for (const [word, value] of Object.entries(known)) words.add(word, value, orthography);
  return {
    words,
    ordinals: phraseSet(ordinalsOf(file), orthography),
    joints: new Set((file.joints ?? []).map(plain)),
    halves: phraseSet({ "0.5": file.halves ?? [] }, orthography),
    suffixes: new Set((file.suffixes ?? []).map(plain)),
  };
}

function phraseSet(entries: Readonly<Record<string, readonly string[]>>, orthography: Orthography): PhraseSet {
  const set = new PhraseSet();
  for (const [meaning, phrases] of Object.entries(entries)) {
    for (const phrase of phrases) set.add(phrase, meaningOf(meaning), orthography);
  }
  return set;
}

function meaningOf(written: string): Meaning {
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
}
