import type { Orthography, Token } from "#core/scoring/text/reading";
import { numberSlots } from "./number-slots";
import type { NumberRead, NumberText } from "./numbers";
import { type Meant, PhraseSet } from "./phrases";

/** What a way of saying a value has found, by the names of its slots. */
export type Fields = Readonly<Record<string, number | string>>;

/** One way of saying a value: "<hour> o'clock". */
export interface Way {
  readonly steps: readonly Step[];
  /** One of these is what it begins with. */
  readonly first: readonly Slot[];
  /** Enough to tell a fact, too little to call it wrong: "by six". */
  readonly weak: boolean;
}

/** A word of a way, a slot for a word or number, or a sign: a comma may stand here, the clause ends, "/" stands between,
 * or what follows and is not taken. */
type Step =
  | Slot
  | { readonly kind: "followed"; readonly by: Slot }
  | { readonly kind: "comma" | "end" }
  | { readonly kind: "gap"; readonly sign: "/" | "-" };

type Slot = { readonly optional: boolean } & (
  | { readonly kind: "words"; readonly set: PhraseSet; readonly field?: string }
  | { readonly kind: "number"; readonly slot: string }
);

/** What may be written for the signs between two words. */
const signs = { "/": /^[/／]$/, "-": /^\s?[-–—~～]\s?$/ } as const;

/** A text in which ways of saying are looked for; what is found at a place is kept. */
export interface Scan extends NumberText {
  readonly phrasesAt: (set: PhraseSet, place: number) => readonly Meant[];
  readonly numbersAt: (place: number) => readonly NumberRead[];
}

/** Where a way ends that was found, and what it says. */
export interface Said {
  readonly next: number;
  readonly fields: Fields;
}

/** Reads a way as facts.json writes it; lang/README.md describes the signs. */
export function compileWay(
  written: string,
  weak: boolean,
  meanings: ReadonlyMap<string, PhraseSet>,
  orthography: Orthography,
): Way {
  const steps = written.split(" ").map((part) => compileStep(part, meanings, orthography));
  return { weak, steps, first: firstSlots(steps) };
}

/** The first slot that must be there, and the optional ones before it. */
function firstSlots(steps: readonly Step[]): Slot[] {
  const slots = steps.filter(isSlot);
  const needed = slots.findIndex(({ optional }) => !optional);
  if (needed < 0) throw new Error("a way of saying needs a word or slot that is not optional");
  return slots.slice(0, needed + 1);
}

function isSlot(step: Step): step is Slot {
  return step.kind === "words" || step.kind === "number";
}

function compileStep(part: string, meanings: ReadonlyMap<string, PhraseSet>, orthography: Orthography): Step {
  if (part === ",") return { kind: "comma" };
  if (part === "$") return { kind: "end" };
  if (part === "/" || part === "-") return { kind: "gap", sign: part };
  if (part.startsWith("=")) return { kind: "followed", by: compileSlot(part.slice(1), meanings, orthography) };
  return compileSlot(part, meanings, orthography);
}

function compileSlot(part: string, meanings: ReadonlyMap<string, PhraseSet>, orthography: Orthography): Slot {
  const optional = part.endsWith("?");
  const plain = optional ? part.slice(0, -1) : part;
  const [, slot, field] = /^<(\w+)(?::(\w+))?>$/.exec(plain) ?? [];
  if (slot === undefined) return { kind: "words", set: literal(plain, orthography), optional };
  if (numberSlots.has(slot) && meanings.has(slot)) throw new Error(`"${slot}" is a slot for numbers`);
  if (numberSlots.has(slot)) return { kind: "number", slot, optional };
  const set = meanings.get(slot);
  if (!set) throw new Error(`no meanings of "${slot}" for "${part}"`);
  return { kind: "words", set, field: field ?? slot, optional };
}

function literal(words: string, orthography: Orthography): PhraseSet {
  const set = new PhraseSet();
  for (const word of words.split("|")) set.add(word, "", orthography);
  return set;
}

/** Where the search for the rest of a way stands. */
interface Progress {
  readonly step: number;
  readonly place: number;
  readonly fields: Fields;
  /** A comma may stand before the next word. */
  readonly comma: boolean;
}

/** The longest that a way can be read from a place on. */
export function followWay(way: Way, scan: Scan, at: number): Said | undefined {
  if (!way.first.some((slot) => mayStand(slot, scan, at))) return undefined;
  return follow(way, scan, at, { step: 0, place: at, fields: {}, comma: true });
}

function mayStand(slot: Slot, scan: Scan, place: number): boolean {
  return (slot.kind === "number" ? scan.numbersAt(place) : scan.phrasesAt(slot.set, place)).length > 0;
}

function follow(way: Way, scan: Scan, start: number, progress: Progress): Said | undefined {
  const { place, fields, comma } = progress;
  const step = way.steps[progress.step];
  if (!step) return place > start ? { next: place, fields } : undefined;
  const onward = (changed: Partial<Progress>) => {
    return follow(way, scan, start, { ...progress, step: progress.step + 1, ...changed });
  };
  switch (step.kind) {
    case "comma":
      return onward({ comma: true });
    case "end":
      return isClauseEnd(scan, place) ? onward({}) : undefined;
    case "gap":
      return signs[step.sign].test(gapAt(scan, place)) ? onward({ comma: true }) : undefined;
    case "followed":
      return readsOf(step.by, scan, place).length > 0 ? onward({}) : undefined;
    default: {
      const reads = place === start || isJoined(scan, place, comma) ? readsOf(step, scan, place) : [];
      const said = reads.map((read) =>
        onward({ place: read.next, fields: { ...fields, ...read.fields }, comma: false }),
      );
      return longest(step.optional ? [...said, onward({})] : said);
    }
  }
}

function longest(found: readonly (Said | undefined)[]): Said | undefined {
  return found.reduce((best, one) => (one && one.next > (best?.next ?? 0) ? one : best), undefined);
}

function readsOf(slot: Slot, scan: Scan, place: number): Said[] {
  if (slot.kind === "words") {
    return scan.phrasesAt(slot.set, place).map(({ meaning, next }) => {
      return { next, fields: slot.field === undefined ? {} : { [slot.field]: meaning } };
    });
  }
  const fit = numberSlots.get(slot.slot);
  return scan.numbersAt(place).flatMap((read) => {
    const fields = fit?.(read);
    return fields ? [{ next: read.next, fields }] : [];
  });
}

function gapAt({ tokens, raw }: NumberText, place: number): string {
  return raw.slice(tokens[place - 1]?.end ?? 0, tokens[place]?.start ?? raw.length);
}

function isClauseEnd({ tokens }: NumberText, place: number): boolean {
  return tokens[place - 1]?.clause !== tokens[place]?.clause;
}

/** Whether a word belongs to what stands before it: no stop between them, and a comma only where the way has one. */
function isJoined(scan: NumberText, place: number, comma: boolean): boolean {
  const [before, token] = [scan.tokens[place - 1], scan.tokens[place]];
  if (!before || !token) return false;
  const gap = gapAt(scan, place);
  if (before.sentence !== token.sentence) return isAbbreviated(gap, scan.raw, token);
  return comma || before.clause === token.clause || /^[\s\-–—]*$/.test(gap);
}

/** "3 раб. дня": a stop before a small letter ends no sentence. */
function isAbbreviated(gap: string, raw: string, { start }: Token): boolean {
  const letter = raw[start] ?? "";
  return /^\.\s?$/.test(gap) && letter !== letter.toUpperCase();
}
