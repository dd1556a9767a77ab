import { playbookRows } from "#core/service/playbook";
import type { DrillItem } from "./item";
import type { DrillKind } from "./kinds";
import { cardKey, type DrillRecord } from "./record";

/** Why a card is offered: it was weak last time, its time has come, it is new; or it rests until later. */
export type Standing = "weak" | "due" | "new" | "resting";

/** A card with its items, and where it stands now. */
export interface DrillCard {
  readonly kind: DrillKind;
  readonly row: string;
  readonly items: readonly DrillItem[];
  readonly standing: Standing;
  /** When it comes back; for a new card undefined. */
  readonly due: number | undefined;
  readonly record: DrillRecord | undefined;
}

/** A trainee's records by card key. */
export type DrillRecords = ReadonlyMap<string, DrillRecord>;

const day = 24 * 60 * 60 * 1000;

/** Half a day of grace: what is due this evening may be done in the morning. */
const grace = day / 2;

/** Every card that the items make, the weak first, then what is longest due, then new ones in the playbook's order. */
export function cardsOf(
  language: string,
  items: readonly DrillItem[],
  records: DrillRecords,
  now: number,
): DrillCard[] {
  const groups = new Map<string, DrillItem[]>();
  for (const item of items) {
    const key = cardKey({ language, ...item });
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const cards = [...groups].map(([key, group]) => cardOf(group, records.get(key), now));
  return cards.sort((left, right) => rank(left) - rank(right) || byDue(left, right) || byRow(left, right));
}

function cardOf(items: readonly DrillItem[], record: DrillRecord | undefined, now: number): DrillCard {
  const [{ kind, row }] = items as [DrillItem];
  return { kind, row, items, record, due: record?.card.due, standing: standingOf(record, now) };
}

/** How many cards that were answered before wait to be answered again: what is new can wait. */
export function countDue(records: readonly DrillRecord[], now: number): number {
  return records.filter((record) => standingOf(record, now) !== "resting").length;
}

function standingOf(record: DrillRecord | undefined, now: number): Standing {
  if (record === undefined) return "new";
  if (record.card.due > now + grace) return "resting";
  return record.answers.at(-1)?.grade === "good" ? "due" : "weak";
}

const order: readonly Standing[] = ["weak", "due", "new", "resting"];

function rank({ standing }: DrillCard): number {
  return order.indexOf(standing);
}

function byDue(left: DrillCard, right: DrillCard): number {
  return (left.due ?? 0) - (right.due ?? 0);
}

function byRow(left: DrillCard, right: DrillCard): number {
  return playbookRows.indexOf(left.row) - playbookRows.indexOf(right.row);
}

/** In how many days a time comes; 0: today, 1: tomorrow. */
export function daysUntil(due: number, now: number): number {
  return Math.max(0, Math.round((due - now) / day));
}
