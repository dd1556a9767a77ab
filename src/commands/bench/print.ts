/** Median of some runs of a piece of work, in milliseconds. */
export function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((left, right) => left - right);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** One figure, with what was asked for beside it. */
export function print(what: string, value: number, unit: string, asked = ""): void {
  const figure = value.toFixed(value < 10 ? 2 : 0).padStart(10);
  const wanted = asked && `asked: ${asked}`;
  console.log(`${what.padEnd(66)} ${figure} ${unit.padEnd(6)} ${wanted}`.trimEnd());
}
