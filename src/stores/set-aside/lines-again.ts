import { readEntries } from "#core/backup/read-entries";
import { isOfAnother, takeCopy } from "#stores/copy/bring-copy";
import type { RecordAside } from "./records-aside";

/** Lines of a copy that can be read by now are put with the work, as a copy is. Which of them are back is returned. */
export async function linesAgain(aside: readonly RecordAside[]): Promise<RecordAside[]> {
  if (aside.length === 0) return [];
  // The first line of a copy is its head's.
  const lines = ["", ...aside.map(({ broken }) => String(broken.value))];
  const { progress, sound, lines: damaged, newer } = readEntries(lines);
  if (sound === 0 || (await isOfAnother(progress))) return [];
  const none = { lines: [], missing: 0, newer: [], head: false };
  if (!(await takeCopy({ progress, damage: none }))) return [];
  const unread = new Set([...damaged, ...newer].map(({ line }) => line));
  return aside.filter((_, place) => !unread.has(place + 2));
}
