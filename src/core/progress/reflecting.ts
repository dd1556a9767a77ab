import type { ReflectionRecord } from "./records";

/** What a trainee thinks of an attempt, with some of it changed now: each field keeps its own time, so that copies can be merged. */
export function changedReflection(
  reflection: ReflectionRecord,
  change: Partial<ReflectionRecord>,
  now: number,
): ReflectionRecord {
  const times = Object.fromEntries(Object.keys(change).map((field) => [field, now]));
  return { ...reflection, ...change, changedAt: { ...reflection.changedAt, ...times } };
}
