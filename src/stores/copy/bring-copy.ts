import { changesBy } from "#core/backup/changes";
import { givenTo, leavingOut } from "#core/backup/learners";
import { type Preview, previewOf } from "#core/backup/preview";
import type { Progress } from "#core/backup/progress";
import { type Damage, type Refusal, readBackup } from "#core/backup/read-backup";
import { askToKeep } from "#storage/persistence";
import { addLearner } from "#stores/manage-learners";
import { tellStorage } from "#stores/notices";
import { services } from "#stores/services";
import { workOnDevice, writeChanges } from "./device-work";
import { noteBrought } from "./reminder";
import { idsOfOthers, type Whose, whoseItCanBe } from "./whose";

/** A copy that was opened and not taken over yet. */
export interface OpenedCopy {
  readonly savedAt: number | undefined;
  /** What its learner is called where it was made; "" where that is not known. */
  readonly name: string;
  readonly progress: Progress;
  readonly damage: Damage;
  /** Whose its work can become: where there is more than one, nobody but the person in front of it knows. */
  readonly whose: readonly Whose[];
}

/** Bytes: several times what ten thousand conversations need. What is larger would only bring a phone to its knees. */
export const largestCopy = 256 * 1024 * 1024;

/**
 * Opens a file that should be a copy. Nothing on the device is changed.
 * @throws where the file or the work on the device cannot be read
 */
export async function openCopy(file: Blob): Promise<OpenedCopy | { readonly refused: Refusal | "too-big" }> {
  if (file.size > largestCopy) return { refused: "too-big" };
  const reading = readBackup(await file.text());
  if (reading.kind === "refused") return { refused: reading.reason };
  return { ...reading, whose: await whoseItCanBe(reading.progress, reading.name) };
}

/** What a copy would bring somebody, and how many of its conversations are somebody else's here and stay theirs. */
export interface CopyPreview extends Preview {
  readonly others: number;
}

/**
 * What would be different if a copy's work became somebody's.
 * @throws where the work on the device cannot be read
 */
export async function previewFor({ progress }: Pick<OpenedCopy, "progress">, { learner }: Whose): Promise<CopyPreview> {
  const [device, own] = [await workOnDevice(learner), await givenAs(progress, learner)];
  return { ...previewOf(device, own), others: progress.attempts.length - own.attempts.length };
}

/**
 * Puts a copy's work together with somebody's on the device; what could not be read of it is set aside as theirs.
 * @returns whether all of it was written
 */
export async function takeCopy(
  { progress, damage, savedAt }: Omit<OpenedCopy, "whose" | "name">,
  { who, learner, name }: Whose,
): Promise<boolean> {
  try {
    if (who === "new" && !(await addLearner(name, learner))) return false;
    const device = await workOnDevice(learner);
    const brought = await givenAs(progress, learner);
    await writeChanges(changesBy(device, brought), learner);
    await setAside(damage, learner);
    noteBrought(learner, savedAt, brought.attempts.length);
    // Where work has just arrived there is something to lose.
    void askToKeep();
    return true;
  } catch {
    tellStorage("not-written");
    return false;
  }
}

/** A copy's work as a learner's: what this device keeps as somebody else's is not taken from them. */
async function givenAs(progress: Progress, learner: string): Promise<Progress> {
  const taken = await idsOfOthers(progress, learner);
  return givenTo(leavingOut(progress, new Set(taken.keys())), learner);
}

async function setAside({ lines, newer }: Damage, learner: string): Promise<void> {
  const { work, newId } = services();
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
