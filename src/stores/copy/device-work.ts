import type { Changes } from "#core/backup/changes";
import type { PartRecord, Progress } from "#core/backup/progress";
import type { SessionRecord } from "#core/progress/records";
import { begunPaths, bringPaths } from "#stores/paths";
import { drillKey, inputKey } from "#stores/saved";
import { services } from "#stores/services";
import { bringChoices, learnersChoices, settingsStore } from "#stores/settings";
import { keepShift, shiftSaved } from "#stores/shift-state";

/** The work of the current learner on this device. */
export async function workOnDevice(): Promise<Progress> {
  const { work } = services();
  const [sessions, inputs, attempts, reflections, drills, observations, phrases] = await Promise.all([
    sessionsAsWork(),
    work.inputs.all(),
    work.attempts.all(),
    work.reflections.all(),
    work.drills.all(),
    work.observations.all(),
    work.phrases.all(),
  ]);
  return { sessions, inputs, attempts, reflections, drills, observations, phrases, ...smallWork() };
}

/** Conversations without their revision, which counts the writes on this device and is no part of the work. */
async function sessionsAsWork(): Promise<SessionRecord[]> {
  return (await services().work.sessions.all()).map(({ revision: _, ...session }) => session);
}

/** What of the work is kept in small values: it is the current learner's. */
function smallWork(): Pick<Progress, "paths" | "shifts" | "choices"> {
  const { learner, chosenAt, ...settings } = settingsStore.getState();
  const owned = { version: 1 as const, learner };
  const shift = shiftSaved();
  const chosen = learnersChoices.flatMap((choice) =>
    settings[choice] === undefined ? [] : [[choice, settings[choice]]],
  );
  return {
    paths: Object.entries(begunPaths()).map(([path, begun]) => ({ ...owned, path, ...begun })),
    shifts: shift ? [{ ...shift, learner }] : [],
    choices: [{ ...owned, ...Object.fromEntries(chosen), ...(chosenAt && { chosenAt }) }],
  };
}

/**
 * Writes what a copy has brought. What conversations are made of comes before what makes them known, so that a page
 * killed in between leaves nothing half; what goes, goes last. To do it again brings the same.
 * @throws where something cannot be written
 */
export async function writeChanges({ put, remove }: Changes): Promise<void> {
  const { work } = services();
  await work.inputs.putAll(keyed(put.inputs, (input) => inputKey(input.session, input.index)));
  await work.reflections.putAll(keyed(put.reflections, ({ attempt }) => attempt));
  await work.attempts.putAll(keyed(put.attempts, ({ id }) => id));
  await work.sessions.putAll(keyed(await revised(put.sessions), ({ id }) => id));
  await work.drills.putAll(keyed(put.drills, (card) => drillKey(card.learner, card)));
  await work.observations.putAll(keyed(put.observations, ({ id }) => id));
  await work.phrases.putAll(keyed(put.phrases, ({ id }) => id));
  bringSmallWork(put);
  for (const { id } of remove.sessions) await work.sessions.remove(id);
  for (const { id } of remove.attempts) await work.attempts.remove(id);
  for (const { attempt } of remove.reflections) await work.reflections.remove(attempt);
  for (const { session, index } of remove.inputs) await work.inputs.remove(inputKey(session, index));
}

/** A tab that has a conversation open must notice that it has changed under it. */
async function revised(sessions: readonly SessionRecord[]): Promise<SessionRecord[]> {
  const revisions = new Map((await services().work.sessions.all()).map(({ id, revision = 0 }) => [id, revision]));
  return sessions.map((session) => {
    const before = revisions.get(session.id);
    return before === undefined ? session : { ...session, revision: before + 1 };
  });
}

function keyed<T>(records: readonly T[], keyOf: (record: T) => string) {
  return records.map((value) => ({ key: keyOf(value), value }));
}

/** What a copy brings is given to the current learner, small values too. */
function bringSmallWork(put: Progress): void {
  const { learner } = settingsStore.getState();
  const own = <T extends { readonly learner: string }>(records: readonly T[]) =>
    records.filter((record) => record.learner === learner);
  const paths = own(put.paths).map(({ path, begun, ticked }) => [path, { begun, ticked }] as const);
  if (paths.length > 0) bringPaths(Object.fromEntries(paths));
  for (const { learner: _, ...shift } of own(put.shifts)) keepShift(shift);
  for (const choices of own(put.choices)) bringChoices(choicesOf(choices));
}

function choicesOf({ version: _version, learner: _learner, ...choices }: PartRecord<"choices">) {
  return choices;
}
