import type { Content } from "./content";
import type { TopicTables } from "./topic-tables";

/** How many kinds of evidence there are. */
export const evidenceCount = 16;

/** One in 1/64, as all evidence is counted. */
const whole = 64;
/** What sharing a word is worth that occurs in few situations, in quarters like those of common words. */
const rareWorth = 16;
const firstLetters = 4;
const mostShared = 12;
const mostRare = 3;

/** 64 times the logarithm of one more than the quarters given; whole numbers, the same on every machine. */
const logs = Array.from({ length: 257 }, (_, quarters) => Math.round(whole * Math.log(1 + quarters / 4)));

/**
 * What speaks for and against a reply being about what the customer wrote of, in 1/64: words of the case that it
 * shares, concrete words of its own that fit few situations, and topics that are the customer's or others.
 */
export function evidenceOf(reply: Content, customer: Content, { common }: Pick<TopicTables, "common">): number[] {
  const isWord = (key: string) => !key.startsWith("#");
  const isRare = (key: string) => isWord(key) && !common.has(key);
  const [shared, own] = parted([...reply.keys], (key) => customer.keys.has(key));
  const worth = shared.reduce((sum, key) => sum + (common.get(key) ?? rareWorth), 0);
  const foreign = own.filter(isRare).length;
  const named = [...customer.keys].filter(isRare).length;
  const [on, off] = topicsOf(reply, customer);
  const isStrange = shared.length === 0 ? whole : 0;
  return [
    whole,
    whole * Math.min(mostShared, shared.length),
    whole * Math.min(mostRare, shared.filter((key) => !common.has(key)).length),
    log(worth),
    log(4 * foreign),
    log(4 * customer.keys.size),
    log(4 * named),
    whole * Math.min(mostRare, sameBeginnings(own, customer)),
    product(log(4 * foreign), log(4 * named)),
    log(4 * own.filter(isWord).length),
    isStrange,
    product(isStrange, log(4 * foreign)),
    log(4 * on),
    log(4 * off),
    customer.topical.size > 0 ? log(4 * off) : 0,
    on === 0 ? whole : 0,
  ];
}

/** How much more likely it is that the reply answers somebody else, in 1/64 of a logit. */
export function strangeness(evidence: readonly number[], weights: readonly number[]): number {
  return Math.round(evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / whole);
}

/** How many topical words of the reply belong to a topic of the customer's, and how many to none of them. */
function topicsOf(reply: Content, customer: Content): readonly [on: number, off: number] {
  const theirs = new Set([...customer.topical.values()].flat());
  const [on, off] = parted([...reply.topical.values()], (topics) => topics.some((topic) => theirs.has(topic)));
  return [on.length, off.length];
}

/** Words that are not the same but begin alike: other forms, compounds, slips. */
function sameBeginnings(own: readonly string[], customer: Content): number {
  const theirs = new Set([...customer.keys].filter(isLong).map(beginning));
  return new Set(
    own
      .filter(isLong)
      .map(beginning)
      .filter((letters) => theirs.has(letters)),
  ).size;
}

function isLong(key: string): boolean {
  return key.length >= firstLetters;
}

function beginning(key: string): string {
  return key.slice(0, firstLetters);
}

function log(quarters: number): number {
  return logs[Math.min(quarters, logs.length - 1)] as number;
}

function product(one: number, other: number): number {
  return Math.round((one * other) / whole);
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): readonly [yes: T[], no: T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
