import { rootOf } from "./line-of-work";
import { type Progress, parts } from "./progress";

/** Whose work is in a copy: the learners' ids, each with how many finished conversations are theirs. */
export function learnersIn(progress: Progress): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const part of parts) {
    for (const { learner } of progress[part]) {
      found.set(learner, (found.get(learner) ?? 0) + Number(part === "attempts"));
    }
  }
  return found;
}

/** The same work as that of one learner. */
export function givenTo(progress: Progress, learner: string): Progress {
  const given = parts.map((part) => [part, progress[part].map((record) => ({ ...record, learner }))]);
  return Object.fromEntries(given) as Progress;
}

/** The ids that conversations, phrases and observations go by; all ways that one conversation went go by one. */
export function idsIn({ sessions, inputs, attempts, phrases, observations }: Progress): ReadonlySet<string> {
  const own = [...sessions, ...attempts, ...phrases, ...observations].map(({ id }) => rootOf(id));
  return new Set([...own, ...inputs.map(({ session }) => rootOf(session))]);
}

/** The work without all that goes by one of these ids. */
export function leavingOut(progress: Progress, taken: ReadonlySet<string>): Progress {
  const free = (id: string) => !taken.has(rootOf(id));
  return {
    ...progress,
    sessions: progress.sessions.filter(({ id }) => free(id)),
    inputs: progress.inputs.filter(({ session }) => free(session)),
    attempts: progress.attempts.filter(({ id }) => free(id)),
    reflections: progress.reflections.filter(({ attempt }) => free(attempt)),
    observations: progress.observations.filter(({ id }) => free(id)),
    phrases: progress.phrases.filter(({ id }) => free(id)),
    drafts: progress.drafts.filter(({ session }) => free(session)),
  };
}
