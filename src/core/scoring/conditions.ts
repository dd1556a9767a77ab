import type { Finding } from "./findings";

/** What a condition can ask about a reply. */
export interface Features {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Facts about the reply as a whole, such as "ends_in_question". */
  readonly facts: ReadonlySet<string>;
  /** Number of the last sentence before the signature. */
  readonly lastSentence: number;
}

/**
 * Whether a condition holds: terms apart by spaces must all hold; "a|b" either; "!a" not; "a.specific" with that strength,
 * "a.last" in the last sentence; "a<b" the first a before the first b; "a*2" at least twice.
 */
export function holds(condition: string, features: Features): boolean {
  return condition.split(" ").every((term) => {
    if (term.startsWith("!")) return !anyOf(term.slice(1), features);
    return anyOf(term, features);
  });
}

function anyOf(term: string, features: Features): boolean {
  return term.split("|").some((name) => has(name, features));
}

function has(name: string, features: Features): boolean {
  const [before, after] = name.split("<");
  if (before !== undefined && after !== undefined) return isBefore(before, after, features);
  const [what = "", times] = name.split("*");
  if (times !== undefined) return count(what, features) >= Number(times);
  return name === "always" || features.facts.has(name) || count(name, features) > 0;
}

function count(name: string, features: Features): number {
  return found(name, features).length;
}

/** Findings that a term names, with or without a strength. */
export function found(name: string, { findings, lastSentence }: Features): readonly Finding[] {
  const [plainName = "", only] = name.split(".");
  const all = findings.get(plainName) ?? [];
  if (only === undefined) return all;
  if (only === "last") return all.filter(({ sentence }) => sentence >= lastSentence);
  return all.filter(({ strength }) => strength === only);
}

function isBefore(first: string, second: string, features: Features): boolean {
  const a = found(first, features)[0];
  const b = found(second, features)[0];
  return a !== undefined && b !== undefined && a.from < b.from;
}

/** The names that a condition asks to be present, in order. */
export function namesIn(condition: string): string[] {
  return condition
    .split(" ")
    .filter((term) => !term.startsWith("!"))
    .flatMap((term) => term.split("|"))
    .map((term) => term.split(/[<*]/)[0] ?? "");
}
