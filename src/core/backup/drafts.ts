import { answersGiven } from "#core/dialogue/session";
import type { PartRecord, Progress } from "./progress";

/** The key of a draft among a learner's: its conversation, and how many answers were given before it. */
export function draftPlace({ session, answers }: Pick<PartRecord<"drafts">, "session" | "answers">): string {
  return `${session} ${answers}`;
}

/** The session and position that a draft's key names; none where it names nothing of the kind. */
export function placeOfDraft(key: string): Pick<PartRecord<"drafts">, "session" | "answers"> | undefined {
  const [session = "", answers = "", ...more] = key.split(" ");
  return session !== "" && /^\d{1,6}$/.test(answers) && more.length === 0
    ? { session, answers: Number(answers) }
    : undefined;
}

/** The work with those drafts alone that are of the turn at which their conversation stands: all others were sent or left. */
export function withLiveDrafts(progress: Progress): Progress {
  const { drafts, inputs, sessions, attempts } = progress;
  if (drafts.length === 0) return progress;
  const finished = new Set(attempts.map(({ id }) => id));
  const open = new Set(sessions.map(({ id }) => id).filter((id) => !finished.has(id)));
  const standsAt = (session: string) => answersGiven(inputs.filter((input) => input.session === session));
  return {
    ...progress,
    drafts: drafts.filter((one) => open.has(one.session) && standsAt(one.session) === one.answers),
  };
}
