import type { AttemptRecord, InputRecord, ReflectionRecord, SessionRecord } from "#core/progress/records";
import type { Conversation } from "./line-of-work";
import { anchorOf, type NamedConversation } from "./merge-conversations";
import type { Progress } from "./progress";

type ConversationParts = Pick<Progress, "sessions" | "inputs" | "attempts" | "reflections">;

/** The conversations of a copy, each with all that is kept of it; what is thought of one that is not there stays out. */
export function conversationsIn({ sessions, inputs, attempts, reflections }: ConversationParts): Conversation[] {
  const said = inputsBySession(inputs);
  const session = new Map(sessions.map((one) => [one.id, one]));
  const attempt = new Map(attempts.map((one) => [one.id, one]));
  const reflection = new Map(reflections.map((one) => [one.attempt, one]));
  const ids = new Set([...session.keys(), ...said.keys(), ...attempt.keys()]);
  return [...ids].map((id) => {
    const finished = attempt.get(id);
    const conversation = withoutId({
      session: session.get(id),
      inputs: said.get(id) ?? new Map<number, InputRecord>(),
      attempt: finished,
      reflection: finished && reflection.get(id),
    });
    return { anchor: anchorOf(id, conversation), ...conversation };
  });
}

/** What is thought of conversations whose attempt is not there: it may be in another copy. */
export function looseReflections({ attempts, reflections }: ConversationParts): ReflectionRecord[] {
  const finished = new Set(attempts.map(({ id }) => id));
  return reflections.filter(({ attempt }) => !finished.has(attempt));
}

/** The records of conversations, under the ids that they are kept under. */
export function partsOf(conversations: readonly NamedConversation[]): ConversationParts {
  const sessions: SessionRecord[] = [];
  const inputs: InputRecord[] = [];
  const attempts: AttemptRecord[] = [];
  const reflections: ReflectionRecord[] = [];
  const sorted = [...conversations].sort((left, right) => (left.id < right.id ? -1 : 1));
  for (const { id, session, inputs: said, attempt, reflection } of sorted) {
    if (session) sessions.push({ ...session, id, ...(session.attempt !== undefined && { attempt: id }) });
    for (const input of said.values()) inputs.push({ ...input, session: id });
    if (attempt) attempts.push({ ...attempt, id, session: id });
    if (reflection) reflections.push({ ...reflection, attempt: id });
  }
  return { sessions, inputs, attempts, reflections };
}

function inputsBySession(inputs: readonly InputRecord[]): Map<string, Map<number, InputRecord>> {
  const found = new Map<string, Map<number, InputRecord>>();
  for (const input of [...inputs].sort((left, right) => left.index - right.index)) {
    const known = found.get(input.session) ?? new Map<number, InputRecord>();
    found.set(input.session, known.set(input.index, input));
  }
  return found;
}

/** Records of one conversation without the id that they are kept under: the same under every id. */
function withoutId({ session, inputs, attempt, reflection }: Omit<Conversation, "anchor">) {
  return {
    session: session && { ...session, id: "", ...(session.attempt !== undefined && { attempt: "" }) },
    inputs: new Map([...inputs].map(([index, input]) => [index, { ...input, session: "" }])),
    attempt: attempt && { ...attempt, id: "", session: "" },
    reflection: reflection && { ...reflection, attempt: "" },
  };
}
