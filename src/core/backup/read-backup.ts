import type { Progress } from "./progress";
import { readEntries } from "./read-entries";
import { openingLine, readHead } from "./read-head";
import { backupVersion } from "./write-backup";

/** A line of the file that could not be read, as it stands there. */
export interface DamagedLine {
  readonly line: number;
  readonly text: string;
}

/** What is wrong with a copy that can still be used. */
export interface Damage {
  readonly lines: readonly DamagedLine[];
  /** Entries that the file says it has and that are not there: it was cut off. */
  readonly missing: number;
  /** Entries that a later version of the app has written. */
  readonly newer: readonly DamagedLine[];
  /** The file's first line, which says when it was made and how much is in it, could not be read. */
  readonly head: boolean;
}

/** Why nothing of a file is taken. */
export type Refusal = "empty" | "not-a-copy" | "other-app" | "too-new" | "unreadable";

export type Reading =
  | { readonly kind: "refused"; readonly reason: Refusal }
  | {
      readonly kind: "read";
      readonly savedAt: number | undefined;
      /** What the learner is called where it was made; "" where that is not known. */
      readonly name: string;
      readonly progress: Progress;
      readonly damage: Damage;
    };

/** Reads a copy. What is damaged is told with its place; all that is sound is there. */
export function readBackup(text: string): Reading {
  const whole = inOwnLines(text.replace(/^\ufeff/, ""));
  if (whole.trim() === "") return refused("empty");
  const lines = whole.split("\n");
  const head = readHead(lines[0] ?? "");
  if (head && head.version > backupVersion) return refused("too-new");
  const entries = readEntries(lines);
  if (entries.sound === 0 && head?.count !== 0) return refused(reasonFor(whole, entries.newer.length > 0));
  const missing = head ? Math.max(0, head.count - entries.sound - entries.lines.length - entries.newer.length) : 0;
  const damage = { lines: entries.lines, missing, newer: entries.newer, head: head === undefined };
  return { kind: "read", savedAt: head?.savedAt, name: head?.name ?? "", progress: entries.progress, damage };
}

/** Whether anything in a copy is damaged or not understood. */
export function isDamaged({ lines, missing, newer, head }: Damage): boolean {
  return lines.length > 0 || missing > 0 || newer.length > 0 || head;
}

function refused(reason: Refusal): Reading {
  return { kind: "refused", reason };
}

function reasonFor(text: string, newer: boolean): Refusal {
  if (newer) return "too-new";
  if (text.startsWith(openingLine.slice(0, 10)) || text.includes('"part":')) return "unreadable";
  return parsed(text) === undefined ? "not-a-copy" : "other-app";
}

/** A copy that some editor has laid out anew is brought back to one record a line; all else stays as it is. */
function inOwnLines(text: string): string {
  if (text.includes('\n{"part":') || !/"part"\s*:/.test(text)) return text;
  const value = parsed(text) as { entries?: unknown } | undefined;
  if (!Array.isArray(value?.entries)) return text;
  const { entries, ...head } = value;
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
