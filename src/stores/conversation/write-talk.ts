import { inputKey } from "#core/backup/saved-records";
import type { AttemptRecord, SessionRecord } from "#core/progress/records";
import { services } from "#stores/services";
import type { KeptInput } from "./state";

/** What is to be kept of a conversation. */
interface TalkWrite {
  readonly session: SessionRecord;
  readonly inputs: readonly KeptInput[];
  /** All inputs of the conversation, for where the device has lost what was kept before. */
  readonly whole: readonly KeptInput[];
  readonly attempt?: AttemptRecord;
}

/** The revision of each conversation that this tab has read or written last. */
const known = new Map<string, number>();

/** Notes at which revision a conversation was read. */
export function noteRevision({ id, revision = 0 }: SessionRecord): void {
  known.set(id, revision);
}

/** The writes of this tab, one after the other: each goes by the revision that the one before it has left. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Keeps a change of a conversation in one transaction, and only on top of what this tab has seen: what another tab has
 * written meanwhile is never overwritten.
 * @returns whether it was written; otherwise the device has something newer
 */
export function writeTalk(write: TalkWrite): Promise<boolean> {
  const done = queue.then(() => writeNow(write));
  queue = done.catch(() => undefined);
  return done;
}

async function writeNow({ session, inputs, whole, attempt }: TalkWrite): Promise<boolean> {
  const { database } = services().work;
  const seen = known.get(session.id) ?? session.revision ?? 0;
  const revision = seen + 1;
  const rows = (kept: readonly KeptInput[]) => [
    { store: "sessions", key: session.id, value: { ...session, revision } },
    ...kept.map((input) => inputRow(session, input)),
    ...(attempt ? [{ store: "attempts", key: attempt.id, value: attempt }] : []),
  ];
  let gone = false;
  const guard = { store: "sessions", key: session.id };
  const holds = (value: unknown) => {
    gone = value === undefined;
    return !gone && ((value as SessionRecord).revision ?? 0) === seen;
  };
  let written = await database.putIf({ ...guard, holds }, rows(inputs));
  // The database was deleted while it was open: what this tab still knows is kept anew, whole.
  if (gone) written = await database.putIf({ ...guard, holds: (value) => value === undefined }, rows(whole));
  if (written) known.set(session.id, revision);
  return written;
}

function inputRow({ id, learner }: SessionRecord, kept: KeptInput) {
  const value = { ...kept, version: 1 as const, learner, session: id, at: services().now() };
  return { store: "inputs", key: inputKey(id, kept.index), value };
}
