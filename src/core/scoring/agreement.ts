/** Agreement between given and found labels. */
import { draw } from "#core/service/chance";

/** Quadratic weighted kappa over whole-number levels from 0 to `highest`; 1 where both always say the same. */
export function quadraticWeightedKappa(given: readonly number[], found: readonly number[], highest: number): number {
  const levels = Array.from({ length: highest + 1 }, (_, level) => level);
  const givenCounts = levels.map((level) => given.filter((value) => value === level).length);
  const foundCounts = levels.map((level) => found.filter((value) => value === level).length);
  let seen = 0;
  let expected = 0;
  given.forEach((value, index) => {
    seen += (value - (found[index] ?? 0)) ** 2;
  });
  for (const a of levels) {
    for (const b of levels) expected += ((a - b) ** 2 * (givenCounts[a] ?? 0) * (foundCounts[b] ?? 0)) / given.length;
  }
  return expected === 0 ? 1 : 1 - seen / expected;
}

export function accuracy(given: readonly number[], found: readonly number[]): number {
  return share(given, (value, index) => value === found[index]);
}

/** Mean F1 of the levels that were given at least once. */
export function levelMacroF1(given: readonly number[], found: readonly number[]): number {
  return macroF1(
    countLabels(
      given.map((level) => [String(level)]),
      found.map((level) => [String(level)]),
    ),
  );
}

/** Share of levels that are two off. */
export function farOff(given: readonly number[], found: readonly number[]): number {
  return share(given, (value, index) => Math.abs(value - (found[index] ?? 0)) >= 2);
}

function share(values: readonly number[], test: (value: number, index: number) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** Hits, false alarms and misses of one label. */
export interface Counts {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

export function f1({ hits, extra, missed }: Counts): number {
  return hits + extra + missed === 0 ? 1 : (2 * hits) / (2 * hits + extra + missed);
}

/** Counts per label over labelled items. */
export function countLabels(
  given: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (label: string, kind: keyof Counts) => {
    const old = counts.get(label) ?? { hits: 0, extra: 0, missed: 0 };
    counts.set(label, { ...old, [kind]: old[kind] + 1 });
  };
  given.forEach((labels, index) => {
    const theirs = new Set(found[index]);
    for (const label of new Set(labels)) add(label, theirs.has(label) ? "hits" : "missed");
    for (const label of theirs) if (!labels.includes(label)) add(label, "extra");
  });
  return counts;
}

/** F1 over all labels together. */
export function microF1(counts: ReadonlyMap<string, Counts>): number {
  const sum = { hits: 0, extra: 0, missed: 0 };
  for (const { hits, extra, missed } of counts.values()) {
    sum.hits += hits;
    sum.extra += extra;
    sum.missed += missed;
  }
  return f1(sum);
}

/** Mean F1 of the labels that were given at least once. */
export function macroF1(counts: ReadonlyMap<string, Counts>): number {
  const given = [...counts.values()].filter(({ hits, missed }) => hits + missed > 0);
  return given.length === 0 ? 1 : given.reduce((sum, count) => sum + f1(count), 0) / given.length;
}

/**
 * The 95% interval of a figure, by the percentile bootstrap: whole groups (replies to one situation belong together) are
 * drawn with replacement, a thousand times.
 * @param groups the group of each item
 * @param figure the figure of some items, given by their numbers
 */
export function interval(groups: readonly string[], figure: (items: readonly number[]) => number): [number, number] {
  const members = new Map<string, number[]>();
  for (const [item, group] of groups.entries()) members.set(group, [...(members.get(group) ?? []), item]);
  const all = [...members.values()];
  const figures = Array.from({ length: rounds }, (_, round) => {
    return figure(all.flatMap((_, place) => all[draw(round, String(place), all.length)] ?? []));
  }).sort((left, right) => left - right);
  return [figures[Math.floor(rounds * 0.025)] ?? 0, figures[Math.ceil(rounds * 0.975) - 1] ?? 0];
}

const rounds = 1000;
