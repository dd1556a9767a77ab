import { readEntries } from "#core/backup/read-entries";
import { takeCopy } from "#stores/copy/bring-copy";
import { idsOfOthers } from "#stores/copy/whose";
import { settingsStore } from "#stores/settings";
import type { RecordAside } from "./records-aside";

/** Lines of a copy that can be read by now are put with the work, as a copy is. Which of them are back is returned. */
export async function linesAgain(aside: readonly RecordAside[]): Promise<RecordAside[]> {
  if (aside.length === 0) return [];
  // The first line of a copy is its head's.
  const lines = ["", ...aside.map(({ broken }) => String(broken.value))];
  const { progress, sound, lines: damaged, newer } = readEntries(lines);
  const { learner } = settingsStore.getState();
  if (sound === 0 || (await idsOfOthers(progress, learner)).size > 0) return [];
  const none = { lines: [], missing: 0, newer: [], head: false };
  if (!(await takeCopy({ progress, damage: none, savedAt: undefined }, { who: "me", learner, name: "" }))) return [];
  const unread = new Set([...damaged, ...newer].map(({ line }) => line));
  return aside.filter((_, place) => !unread.has(place + 2));
}
