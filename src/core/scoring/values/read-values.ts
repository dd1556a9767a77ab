import type { Reading } from "#core/scoring/text/reading";
import type { Span } from "#core/scoring/types";
import { type FactKind, factKinds } from "#core/service/scenario-terms";
import { cover } from "./elements";
import type { FactTables } from "./fact-tables";
import { numbersAt } from "./numbers";
import type { Meant, PhraseSet } from "./phrases";
import { completed } from "./values";
import { type Fields, followWay, type Said, type Scan, type Way } from "./ways";

/** A value found in a text: an amount, a date, a time or a duration. */
export interface Value extends Span {
  readonly kind: FactKind;
  readonly fields: Fields;
  /** Enough to tell a fact, too little to call it wrong. */
  readonly weak: boolean;
}

/** All values in a text; a part of a longer value of another kind is none: the six of "six days" is no hour. */
export function readValues(scan: Scan, { ways: waysOf }: FactTables): Value[] {
  const lists = factKinds.flatMap((kind) => {
    const ways = waysOf.get(kind) ?? [];
    return [true, false].map((weak) =>
      valuesIn(
        scan,
        kind,
        ways.filter((way) => way.weak === weak),
        weak,
      ),
    );
  });
  const covered = lists.map((values) => cover(values, new Map<number, Value>()));
  const reaching = ({ start, end }: Value) =>
    covered.flatMap((values) => [values.get(start) ?? [], values.get(end - 1) ?? []].flat());
  return lists.flat().filter((value) => !reaching(value).some((other) => isOvershadowed(value, other)));
}

/** Whether a value gives way: to a longer one of another kind around it, and if it is weak to any sure one. */
function isOvershadowed(value: Value, other: Value): boolean {
  if (value.weak !== other.weak) return value.weak;
  const isAround = other.start <= value.start && value.end <= other.end;
  return isAround && value.kind !== other.kind && other.end - other.start > value.end - value.start;
}

function valuesIn(scan: Scan, kind: FactKind, ways: readonly Way[], weak: boolean): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const said = longestAt(scan, ways, at);
    if (said) {
      const [start, end] = [scan.tokens[at]?.start ?? 0, scan.tokens[said.next - 1]?.end ?? 0];
      values.push({ kind, start, end, fields: completed(kind, said.fields), weak });
    }
    at = said?.next ?? at + 1;
  }
  return values;
}

function longestAt(scan: Scan, ways: readonly Way[], at: number): Said | undefined {
  let best: Said | undefined;
  for (const way of ways) {
    const said = followWay(way, scan, at);
    if (said && said.next > (best?.next ?? 0)) best = said;
  }
  return best;
}

/** A text in which numbers and phrases are looked up once a place; a fact's own wording holds no slips. */
export function scanOf({ tokens, raw }: Reading, facts: FactTables, hasSlips = true): Scan {
  const isKnown = (word: string) => facts.known.has(word);
  const lookUp = (set: PhraseSet, place: number): readonly Meant[] => {
    const found = set.at(tokens, place);
    if (!hasSlips) return found;
    const longest = Math.max(place, ...found.map(({ next }) => next));
    return [...found, ...set.misspelt(tokens, place, isKnown).filter(({ next }) => next > longest)];
  };
  const lookUps = new Map<PhraseSet, (place: number) => readonly Meant[]>();
  const phrasesAt = (set: PhraseSet, place: number) => {
    const known = lookUps.get(set) ?? oncePerPlace((at) => lookUp(set, at));
    lookUps.set(set, known);
    return known(place);
  };
  const { numbers } = facts;
  const isOrdinalAt = (place: number) => phrasesAt(numbers.ordinals, place).length > 0;
  const valueAt = (place: number) => {
    const found = phrasesAt(isOrdinalAt(place) ? numbers.ordinals : numbers.words, place)[0];
    return found && Number(found.meaning);
  };
  const text = { tokens, raw, numbers, valueAt, isOrdinalAt };
  return { ...text, phrasesAt, numbersAt: oncePerPlace((place) => numbersAt(text, place)) };
}

function oncePerPlace<T>(work: (place: number) => T): (place: number) => T {
  const known: T[] = [];
  return (place) => {
    const result = known[place] ?? work(place);
    known[place] = result;
    return result;
  };
}
