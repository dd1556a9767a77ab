import type { DrillRecord } from "#core/drills/record";
import type { ReflectionRecord } from "#core/progress/records";
import { canonical, later } from "./canonical";
import type { PartRecord } from "./progress";

/** How two copies of one record become one: the same whichever comes first, and however often. */
type Merge<T> = (left: T, right: T) => T;

/** The later by a time, and of equal times the one whose text is the later. */
export function latest<T>(timeOf: (record: T) => number): Merge<T> {
  return (left, right) => {
    const difference = timeOf(left) - timeOf(right);
    if (difference === 0) return later(left, right);
    return difference > 0 ? left : right;
  };
}

/** What is thought of a conversation: field by field, what was changed later. */
export const joinedReflections: Merge<ReflectionRecord> = (left, right) => byField(left, right, "changedAt");

/** The same, where either copy may have none. */
export function mergedReflections(
  left: ReflectionRecord | undefined,
  right: ReflectionRecord | undefined,
): ReflectionRecord | undefined {
  return left && right ? joinedReflections(left, right) : (left ?? right);
}

/** Choices, each as it was made later. */
export const mergedChoices: Merge<PartRecord<"choices">> = (left, right) => byField(left, right, "chosenAt");

/** A draft has no time: the longer one has gone on. */
export const mergedDrafts: Merge<PartRecord<"drafts">> = (left, right) => {
  const difference = left.text.length - right.text.length;
  if (difference === 0) return later(left, right);
  return difference > 0 ? left : right;
};

/** So many answers are kept of a card; the same number as when one is given. */
const mostAnswers = 40;

/** All answers, and the card as it stood after the latest review. */
export const mergedDrills: Merge<DrillRecord> = (left, right) => {
  const card = latest<DrillRecord["card"]>(({ reviewedAt }) => reviewedAt)(left.card, right.card);
  const answers = new Map([...left.answers, ...right.answers].map((answer) => [canonical(answer), answer]));
  const inOrder = [...answers].sort(([one, { at }], [other, { at: later }]) => at - later || (one < other ? -1 : 1));
  return { ...later(left, right), card, answers: inOrder.map(([, answer]) => answer).slice(-mostAnswers) };
};

/** The path as it was begun last; ticks of the same beginning are put together. */
export const mergedPaths: Merge<PartRecord<"paths">> = (left, right) => {
  if (left.begun !== right.begun) return left.begun > right.begun ? left : right;
  const ticked = { ...right.ticked };
  for (const [step, at] of Object.entries(left.ticked)) ticked[step] = Math.min(at, ticked[step] ?? at);
  return { ...left, ticked };
};

/** The shift that was begun last; of the same one, all that became of its customers. */
export const mergedShifts: Merge<PartRecord<"shifts">> = (left, right) => {
  const difference = left.startedAt - right.startedAt || left.seed - right.seed;
  if (difference !== 0) return difference > 0 ? left : right;
  const base = later(left, right);
  const stops = base.stops.map((stop, place) => later(left.stops[place] ?? stop, right.stops[place] ?? stop));
  return { ...base, stops, breathed: Math.max(left.breathed, right.breathed) };
};

type Stamps = Readonly<Record<string, number>> | undefined;

/** Every field from the record in which it was changed later; `times` names the field that holds the times. */
function byField<T extends object>(left: T, right: T, times: keyof T & string): T {
  const one = left as Readonly<Record<string, unknown>>;
  const other = right as Readonly<Record<string, unknown>>;
  const stamps = latestStamps(one[times] as Stamps, other[times] as Stamps);
  const merged: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const changed = stamps?.[field] ?? 0;
    const values = [one, other].filter((record) => ((record[times] as Stamps)?.[field] ?? 0) === changed);
    const value = field === times ? stamps : values.map((record) => record[field]).reduce(later);
    if (value !== undefined) merged[field] = value;
  }
  return merged as T;
}

function latestStamps(left: Stamps, right: Stamps): Stamps {
  if (left === undefined || right === undefined) return left ?? right;
  const stamps = { ...left };
  for (const [field, at] of Object.entries(right)) stamps[field] = Math.max(at, stamps[field] ?? 0);
  return stamps;
}
