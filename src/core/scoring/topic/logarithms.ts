/** One in 1/64, as all evidence is counted. */
export const whole = 64;

/** 64 times the logarithm of one more than the quarters given; whole numbers, the same on every machine. */
const logs = Array.from({ length: 257 }, (_, quarters) => Math.round(whole * Math.log(1 + quarters / 4)));

/** The logarithm of one more than a count, in 1/64. */
export function log(count: number): number {
  return logQuarters(4 * count);
}

/** The same of a number of quarters. */
export function logQuarters(quarters: number): number {
  return logs[Math.min(quarters, logs.length - 1)] as number;
}

/** The product of two numbers in 1/64. */
export function product(one: number, other: number): number {
  return Math.round((one * other) / whole);
}
