import { hash32 } from "#core/service/hash";

/**
 * A whole number from 0 to below `count`, drawn by a session's seed for one purpose.
 * The same seed and purpose always give the same number; the mixer is the finaliser of MurmurHash3.
 */
export function draw(seed: number, purpose: string, count: number): number {
  let mixed = (seed ^ hash32(purpose)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % count;
}

/** The items in an order drawn by the seed (Fisher–Yates); the list given stays as it is. */
export function shuffled<T>(items: readonly T[], seed: number, purpose: string): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = draw(seed, `${purpose} ${last}`, last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
