import { longHash } from "#core/service/hash";
import { canonical } from "./canonical";
import { type Part, type Progress, parts } from "./progress";

/** What every copy begins with: whose file it is, in which version of the format, when it was made. */
export interface BackupHead {
  readonly app: "sparring";
  readonly kind: "backup";
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** How many entries follow. */
  readonly count: number;
}

/** What the learner is called where a copy was made, sealed apart from the rest of the head: earlier versions do not know it. */
export interface BackupOf {
  readonly name: string;
  readonly seal: string;
}

export const backupVersion = 1;

/** A hash over a value, kept beside it: a file that was damaged anywhere in it is told by it. */
export function seal(value: unknown): string {
  return longHash(canonical(value));
}

/** A hash over an entry: its record, and the part that it belongs to. */
export function entrySeal(part: Part | string, record: unknown): string {
  return seal([part, record]);
}

/**
 * A copy of a learner's work as a file: JSON with one record a line, each sealed by itself, so that damage in one place
 * costs one record and not the file.
 * @param name what the learner is called on this device; "" where they have no name
 */
export function backupText(progress: Progress, savedAt: number, name = ""): string {
  const entries = parts.flatMap((part) =>
    progress[part].map((record) => JSON.stringify({ part, seal: entrySeal(part, record), record })),
  );
  const head: BackupHead = { app: "sparring", kind: "backup", version: backupVersion, savedAt, count: entries.length };
  const opening = JSON.stringify({
    ...head,
    seal: seal(head),
    ...(name && { of: { name, seal: seal(name) } satisfies BackupOf }),
  }).slice(0, -1);
  return `${opening},"entries":[\n${entries.join(",\n")}\n]}\n`;
}
