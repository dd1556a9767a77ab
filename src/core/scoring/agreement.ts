/** Agreement between given and found labels. */

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
