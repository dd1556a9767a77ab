import { changesBetween } from "#core/backup/changes";
import { givenTo, learnersIn } from "#core/backup/learners";
import { merged } from "#core/backup/merge";
import { type Preview, previewOf } from "#core/backup/preview";
import type { Progress } from "#core/backup/progress";
import { type Damage, type Refusal, readBackup } from "#core/backup/read-backup";
import { tellStorage } from "#stores/notices";
import { services } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { workOnDevice, writeChanges } from "./device-work";

/** A copy that was opened and not taken over yet. */
export interface OpenedCopy {
  readonly savedAt: number | undefined;
  readonly progress: Progress;
  readonly damage: Damage;
  readonly preview: Preview;
  /** Whether it was made where the work goes by another mark: on another device, or by another person. */
  readonly elsewhere: boolean;
}

/** Bytes: several times what ten thousand conversations need. What is larger would only bring a phone to its knees. */
const largest = 256 * 1024 * 1024;

/**
 * Opens a file that should be a copy. Nothing on the device is changed.
 * @throws where the file or the work on the device cannot be read
 */
export async function openCopy(
  file: Blob,
): Promise<OpenedCopy | { readonly refused: Refusal | "too-big" | "of-another" }> {
  if (file.size > largest) return { refused: "too-big" };
  const reading = readBackup(await file.text());
  if (reading.kind === "refused") return { refused: reading.reason };
  if (await isOfAnother(reading.progress)) return { refused: "of-another" };
  const { learner } = settingsStore.getState();
  const preview = previewOf(await workOnDevice(), givenTo(reading.progress, learner));
  const elsewhere = [...learnersIn(reading.progress).keys()].some((other) => other !== learner);
  return { ...reading, preview, elsewhere };
}

/** Whether this device keeps something of a copy as another learner's: given to this one, it would be taken from them. */
export async function isOfAnother({ sessions, attempts, phrases, observations }: Progress): Promise<boolean> {
  const { learner } = settingsStore.getState();
  const { database } = services().work;
  const kept = await Promise.all(
    ["sessions", "attempts", "phrases", "observations"].map((store) => database.all(store)),
  );
  const others = kept.flat().filter(({ value }) => (value as { learner?: unknown } | null)?.learner !== learner);
  const keys = new Set(others.map(({ key }) => key));
  return [...sessions, ...attempts, ...phrases, ...observations].some(({ id }) => keys.has(id));
}

/**
 * Puts a copy's work together with the work on the device, as the current learner's; what could not be read of it is
 * set aside.
 * @returns whether all of it was written
 */
export async function takeCopy({ progress, damage }: Pick<OpenedCopy, "progress" | "damage">): Promise<boolean> {
  const { learner } = settingsStore.getState();
  try {
    const device = await workOnDevice();
    await writeChanges(changesBetween(device, merged(device, givenTo(progress, learner))));
    await setAside(damage);
    return true;
  } catch {
    tellStorage("not-written");
    return false;
  }
}

async function setAside({ lines, newer }: Damage): Promise<void> {
  const { work, newId } = services();
  const { learner } = settingsStore.getState();
  const broken = [
    ...lines.map((line) => ({ ...line, problem: "damaged in a copy" })),
    ...newer.map((line) => ({ ...line, problem: "written by a later version" })),
  ];
  await work.setAside(
    broken.map(({ line, text, problem }) => {
      return { store: "copy", key: `${newId()} line ${line}`, problem, value: text, learner };
    }),
  );
}
