/** Milliseconds that one run of a piece of work takes. */
export function timeOnce(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** How long a batch of runs goes on: browsers' clocks are coarse, and a processor is slowed in slices of a millisecond. */
const batch = 8;

/** So many batches are tried at most, and none once they took this long together. */
const batches = 3;
const enough = 40;

/** Milliseconds a run in the best of some batches: what else the machine does must not count. */
export function timeSteadily(work: () => unknown): number {
  const times: number[] = [];
  const began = performance.now();
  while (times.length < batches && performance.now() - began < enough) times.push(timeBatch(work));
  return Math.min(...times);
}

function timeBatch(work: () => unknown): number {
  const began = performance.now();
  for (let runs = 1; ; runs++) {
    work();
    const passed = performance.now() - began;
    if (passed >= batch) return passed / runs;
  }
}

/** The value that such a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
