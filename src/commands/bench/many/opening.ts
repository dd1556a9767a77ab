import { median, print } from "#commands/bench/print";
import { manyAttempts, openAttempts } from "./attempts";

/** What the core takes to open many attempts, and how that grows. */
export function printOpening(): void {
  const times = new Map(
    [1_000, 10_000].map((count): [number, number] => {
      const saved = manyAttempts(count);
      return [count, median(7, () => openAttempts(saved))];
    }),
  );
  for (const [count, time] of times)
    print(`open and sum up ${count.toLocaleString("en")} attempts`, time, "ms", count === 10_000 ? "under 300" : "");
  print(
    "growth from 1,000 to 10,000 attempts, 10 is linear",
    (times.get(10_000) ?? 0) / (times.get(1_000) || 1),
    "times",
  );
}
