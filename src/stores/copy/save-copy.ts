import { backupText } from "#core/backup/write-backup";
import { learnerStore } from "#stores/learners";
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
  const own = await workOnDevice(learner);
  const name = learnerStore.getState().learners.find((one) => one.learner === learner)?.name;
  noteCopy(now, own.attempts.length);
  return fileOn(now, "sparring", backupText(own, now, name));
}
