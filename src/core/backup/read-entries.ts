import * as v from "valibot";
import { hasPlainIds, plain } from "./plain";
import { noProgress, type Part, type Progress, partSchemas } from "./progress";
import type { DamagedLine } from "./read-backup";
import { entrySeal } from "./write-backup";

/** What was found on the lines of a copy. */
interface Entries {
  readonly progress: Progress;
  readonly sound: number;
  readonly lines: readonly DamagedLine[];
  readonly newer: readonly DamagedLine[];
}

/** Reads the records of a copy, each by itself: a broken line costs no other. The first line is the head's. */
export function readEntries(lines: readonly string[]): Entries {
  const progress = Object.fromEntries(Object.keys(noProgress).map((part) => [part, [] as unknown[]]));
  const damaged: DamagedLine[] = [];
  const newer: DamagedLine[] = [];
  let sound = 0;
  for (const [index, line] of lines.entries()) {
    for (const text of piecesOf(line, index === 0)) {
      const entry = readEntry(text);
      if (typeof entry === "object") {
        progress[entry.part]?.push(entry.record);
        sound += 1;
      } else (entry === "newer" ? newer : damaged).push({ line: index + 1, text });
    }
  }
  return { progress: progress as unknown as Progress, sound, lines: damaged, newer };
}

/** The entries on a line: one, unless the line's end was lost. What ends the file is no entry. */
function piecesOf(line: string, first: boolean): string[] {
  const pieces = line.split(/(?=\{"part":)/).map((piece) => piece.trim());
  return (first ? pieces.slice(1) : pieces).filter((piece) => /[^\s,\]}]/.test(piece));
}

function readEntry(text: string): { part: Part; record: unknown } | "damaged" | "newer" {
  try {
    const { part, seal, record } = JSON.parse(text.slice(0, text.lastIndexOf("}}") + 2));
    if (seal !== entrySeal(part, record)) return "damaged";
    const schema = Object.hasOwn(partSchemas, part) ? partSchemas[part as Part] : undefined;
    if (schema === undefined || record.version > 1) return "newer";
    const result = v.safeParse(schema, record);
    return result.success && hasPlainIds(result.output) ? { part, record: plain(result.output) } : "damaged";
  } catch {
    return "damaged";
  }
}
