import type { Changes } from "#core/backup/changes";
import { withLiveDrafts } from "#core/backup/drafts";
import { plain } from "#core/backup/plain";
import { identity, type Part, type PartRecord, type Progress } from "#core/backup/progress";
import type { SessionRecord } from "#core/progress/records";
import { tellStorage } from "#stores/notices";
import { type SavedWork, savedWorkIn } from "#stores/saved";
import { services } from "#stores/services";
import { bringSmallWork, smallWork } from "./small-work";

/** The database as one learner sees it, whoever practises. */
function savedWorkOf(learner: string): SavedWork {
  return savedWorkIn(
    services().work.database,
    () => tellStorage("set-aside"),
    () => learner,
  );
}

/**
 * The work of a learner on this device, as a copy of it holds it.
 * @throws where the database cannot be read
 */
export async function workOnDevice(learner: string): Promise<Progress> {
  const work = savedWorkOf(learner);
  const [sessions, inputs, attempts, reflections, drills, observations, phrases] = await Promise.all([
    sessionsAsWork(work),
    work.inputs.all(),
    work.attempts.all(),
    work.reflections.all(),
    work.drills.all(),
    work.observations.all(),
    work.phrases.all(),
  ]);
  const records = { sessions, inputs, attempts, reflections, drills, observations, phrases };
  return withLiveDrafts(plain({ ...records, ...smallWork(learner) }));
}

/** Conversations without their revision, which counts the writes on this device and is no part of the work. */
async function sessionsAsWork({ sessions }: SavedWork): Promise<SessionRecord[]> {
  return (await sessions.all()).map(({ revision: _, ...session }) => session);
}

/**
 * Writes what a copy has brought for a learner. What conversations are made of comes before what makes them known, so
 * that a page killed in between leaves nothing half; what goes, goes last. To do it again brings the same.
 * @throws where something cannot be written
 */
export async function writeChanges({ put, remove }: Changes, learner: string): Promise<void> {
  const { work } = services();
  await work.inputs.putAll(keyed("inputs", put.inputs));
  await work.reflections.putAll(keyed("reflections", put.reflections));
  await work.attempts.putAll(keyed("attempts", put.attempts));
  await work.sessions.putAll(keyed("sessions", await revised(put.sessions, learner)));
  await work.drills.putAll(keyed("drills", put.drills));
  await work.observations.putAll(keyed("observations", put.observations));
  await work.phrases.putAll(keyed("phrases", put.phrases));
  bringSmallWork(put, learner);
  const gone = (["sessions", "attempts", "reflections", "inputs"] as const).map(async (store) => {
    for (const { key } of keyed(store, remove[store])) await work[store].remove(key);
  });
  await Promise.all(gone);
}

/** A tab that has a conversation open must notice that it has changed under it. */
async function revised(sessions: readonly SessionRecord[], learner: string): Promise<SessionRecord[]> {
  const kept = await savedWorkOf(learner).sessions.all();
  const revisions = new Map(kept.map(({ id, revision = 0 }) => [id, revision]));
  return sessions.map((session) => {
    const before = revisions.get(session.id);
    return before === undefined ? session : { ...session, revision: before + 1 };
  });
}

/** Parts of the work that are kept in stores of the database, under keys that tell them apart in a copy too. */
type RecordPart = Exclude<Part, "paths" | "shifts" | "choices" | "drafts">;

/** Records of a store with their keys. */
function keyed<S extends RecordPart>(store: S, records: readonly PartRecord<S>[]) {
  return records.map((value) => ({ key: identity(store, value), value }));
}
