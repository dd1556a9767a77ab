import { learnersIn, workOf } from "#core/backup/learners";
import { backupText } from "#core/backup/write-backup";
import { services } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { type CopyFile, fileOn } from "./copy-file";
import { workOnDevice } from "./device-work";
import { noteCopy } from "./reminder";

/**
 * Makes a copy of the current learner's work, to be saved as a file.
 * @throws where the work cannot be read
 */
export async function makeCopy(): Promise<CopyFile> {
  const now = services().now();
  const { learner } = settingsStore.getState();
  const own = workOf(await workOnDevice(), learner);
  noteCopy(now, learnersIn(own).get(learner) ?? 0);
  return fileOn(now, "sparring", backupText(own, now));
}
