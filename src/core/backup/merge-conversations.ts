import type { SessionRecord } from "#core/progress/records";
import { longHash } from "#core/service/hash";
import { later } from "./canonical";
import { type Conversation, content, hasHoles, isWithin, rootOf } from "./line-of-work";
import { mergedReflections } from "./merge-records";

/** A conversation under the id that it is kept under. */
export interface NamedConversation extends Conversation {
  readonly id: string;
}

/**
 * Conversations of several copies as one set: equal ones are one, one that another went on from is in that other, and
 * ways that differ are all kept, because nobody but the learner can say which of them is wanted.
 */
export function mergedConversations(all: readonly Conversation[]): NamedConversation[] {
  return groups(all, ({ anchor }) => rootOf(anchor)).flatMap(mergedWays);
}

/** All that began as one conversation. */
function mergedWays(group: readonly Conversation[]): NamedConversation[] {
  const ways = groups(group, content).map((same) => same.reduce(joined));
  const kept = ways.filter((one) => !ways.some((other) => other !== one && isWithin(one, other)));
  const head = group.map(({ session }) => session && { ...session, attempt: undefined }).reduce(later);
  return groups(kept, ({ anchor }) => anchor)
    .flatMap(named)
    .map((way) => ({ ...way, session: sessionOf(way, head) }));
}

/** How it began, which a copy may have lost, and whether it has ended, which only the way itself tells. */
function sessionOf({ session, attempt }: Conversation, head: SessionRecord | undefined): SessionRecord | undefined {
  const ended = attempt !== undefined || session?.attempt !== undefined;
  return head && { ...head, ...(ended && { attempt: "" }) };
}

/** Two copies of one conversation, each of which may lack records that the other has. */
function joined(left: Conversation, right: Conversation): Conversation {
  const inputs = new Map(left.inputs);
  for (const [index, input] of right.inputs) {
    const known = inputs.get(index);
    inputs.set(index, known ? later(known, input) : input);
  }
  return {
    anchor: left.anchor < right.anchor ? left.anchor : right.anchor,
    inputs: new Map([...inputs].sort(([one], [other]) => one - other)),
    session: later(left.session, right.session),
    attempt: later(left.attempt, right.attempt),
    reflection: mergedReflections(left.reflection, right.reflection),
  };
}

/** The first keeps the id; every other is named after it and after what is in it. */
function named(group: readonly Conversation[]): NamedConversation[] {
  const inOrder = [...group].sort(byStanding);
  return inOrder.map((way, place) => ({ ...way, id: place === 0 ? way.anchor : ownId(way) }));
}

function ownId(way: Conversation): string {
  return `${way.anchor}~${longHash(content(way))}`;
}

/** Who keeps the id: what is finished (first what was finished first), what is whole, what went on longest. */
function byStanding(left: Conversation, right: Conversation): number {
  return (
    Number(left.attempt === undefined) - Number(right.attempt === undefined) ||
    (left.attempt?.finishedAt ?? 0) - (right.attempt?.finishedAt ?? 0) ||
    Number(hasHoles(left)) - Number(hasHoles(right)) ||
    right.inputs.size - left.inputs.size ||
    (content(left) < content(right) ? -1 : 1)
  );
}

/** The id that a conversation went its own way from: its own, unless it was named after what is still all that is in it. */
export function anchorOf(id: string, conversation: Omit<Conversation, "anchor">): string {
  const anchor = id.slice(0, Math.max(0, id.lastIndexOf("~")));
  return anchor !== "" && ownId({ ...conversation, anchor }) === id ? anchor : id;
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = found.get(key);
    if (known) known.push(one);
    else found.set(key, [one]);
  }
  return [...found.values()];
}
