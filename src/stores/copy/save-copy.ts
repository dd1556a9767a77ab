import { learnersIn, workOf } from "#core/backup/learners";
import { backupText } from "#core/backup/write-backup";
import { services } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { workOnDevice } from "./device-work";
import { noteCopy } from "./reminder";

/** A file to be saved. */
export interface CopyFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * Makes a copy of the current learner's work, to be saved as a file.
 * @throws where the work cannot be read
 */
export async function makeCopy(): Promise<CopyFile> {
  const now = services().now();
  const { learner } = settingsStore.getState();
  const own = workOf(await workOnDevice(), learner);
  noteCopy(now, learnersIn(own).get(learner) ?? 0);
  return { name: `sparring-${dayOf(now)}.json`, type: "application/json", text: backupText(own, now) };
}

/** The day by the device's calendar, written so that files sort by it: 2026-05-20. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
