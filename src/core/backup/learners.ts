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

/** What of the work is one learner's. */
export function workOf(progress: Progress, learner: string): Progress {
  const own = parts.map((part) => [part, progress[part].filter((record) => record.learner === learner)]);
  return Object.fromEntries(own) as Progress;
}
