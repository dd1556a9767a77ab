import fc from "fast-check";
import { noProgress, type Progress } from "#core/backup/progress";
import { stepBack } from "#core/dialogue/session";
import { drillKinds } from "#core/drills/kinds";
import type { AttemptRecord, InputRecord, ReflectionRecord, SessionRecord } from "#core/progress/records";
import { changedReflection } from "#core/progress/reflecting";
import { smallAttempt, smallSession } from "../../support/small-records";

/** What a learner may do on a device; `way` tells two that do the same kind of thing apart. */
type Deed =
  | { readonly do: "answer" | "back" | "end"; readonly way: number }
  | { readonly do: "reflect"; readonly field: "ownRating" | "bestSave"; readonly way: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("answer" as const), way: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("back" as const), way: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("end" as const), way: fc.nat(1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("reflect" as const),
      field: fc.constantFrom("ownRating" as const, "bestSave" as const),
      way: fc.integer({ min: 1, max: 5 }),
    }),
  },
);

interface Life {
  readonly session: SessionRecord;
  inputs: InputRecord[];
  attempt: AttemptRecord | undefined;
  reflection: ReflectionRecord | undefined;
}

/** A conversation as the deeds of a device leave it. Two devices that did the same have the same. */
function lived(id: string, deeds: readonly Deed[]): Life {
  const life: Life = { session: smallSession({ id }), inputs: [], attempt: undefined, reflection: undefined };
  for (const [time, step] of deeds.entries()) live(life, step, time);
  return life;
}

function live(life: Life, step: Deed, time: number): void {
  const { id } = life.session;
  if (step.do === "reflect" && life.attempt) {
    const kept = life.reflection ?? { version: 1 as const, learner: "learner", attempt: id, disputes: [] };
    life.reflection = changedReflection(kept, { [step.field]: step.way }, time);
  }
  if (life.attempt !== undefined) return;
  if (step.do === "answer") life.inputs.push(answer(id, life.inputs.length, step.way, time));
  if (step.do === "back") life.inputs = stepBack(life.inputs).map((input) => ({ ...input, at: time }));
  if (step.do === "end" && life.inputs.length > 0)
    life.attempt = smallAttempt({ id, finishedAt: time, title: summary(life.inputs, step.way) });
}

/** What a summary is frozen from: the line of play, and how it ended. */
function summary(inputs: readonly InputRecord[], way: number): string {
  return JSON.stringify([inputs.map(({ at: _, ...said }) => said), way]);
}

function answer(session: string, index: number, way: number, at: number): InputRecord {
  const input = { type: "choose" as const, choice: `choice ${way}` };
  return {
    version: 1,
    learner: "learner",
    session,
    index,
    turn: `turn ${index}`,
    led: `turn ${index + 1}`,
    undone: false,
    at,
    input,
  };
}

const conversation = fc
  .record({ id: fc.constantFrom("cake", "lamp"), deeds: fc.array(deed, { maxLength: 9 }) })
  .map(({ id, deeds }) => lived(id, deeds));

const conversations = fc
  .uniqueArray(conversation, { selector: ({ session }) => session.id, maxLength: 2 })
  .map((lives) => ({
    sessions: lives.map(({ session, attempt }) => ({ ...session, ...(attempt && { attempt: attempt.id }) })),
    inputs: lives.flatMap(({ inputs }) => inputs),
    attempts: lives.flatMap(({ attempt }) => attempt ?? []),
    reflections: lives.flatMap(({ reflection }) => reflection ?? []),
  }));

const owned = { version: fc.constant(1 as const), learner: fc.constantFrom("learner", "other") };
const time = fc.nat(3);

const small = fc.record({
  drills: fc.uniqueArray(
    fc.record({
      ...owned,
      language: fc.constant("en"),
      kind: fc.constantFrom(...drillKinds),
      row: fc.constantFrom("S1", "S2"),
      card: fc.record({
        due: time,
        stability: time,
        difficulty: time,
        scheduledDays: time,
        reps: time,
        lapses: time,
        state: fc.constantFrom(0 as const, 1 as const),
        reviewedAt: time,
      }),
      answers: fc
        .uniqueArray(
          fc.record({
            item: fc.constantFrom("a", "b"),
            grade: fc.constantFrom("again" as const, "good" as const),
            at: fc.nat(60),
          }),
          { maxLength: 50, selector: ({ at }) => at },
        )
        .map((answers) => answers.sort((left, right) => left.at - right.at)),
    }),
    { selector: ({ learner, kind, row }) => [learner, kind, row].join(), maxLength: 3 },
  ),
  observations: fc.constant([]),
  phrases: fc.uniqueArray(
    fc.record(
      {
        ...owned,
        id: fc.constantFrom("one", "two"),
        text: fc.constantFrom("Yes.", "Sure."),
        language: fc.constant("en"),
        situation: fc.constant("S1" as const),
        at: fc.constant(1),
        changedAt: time,
      },
      { requiredKeys: ["version", "learner", "id", "text", "language", "situation", "at"] },
    ),
    { selector: ({ id }) => id, maxLength: 2 },
  ),
  paths: fc.uniqueArray(
    fc.record({
      ...owned,
      path: fc.constantFrom("week", "month"),
      begun: time,
      ticked: fc.dictionary(fc.constantFrom("a", "b"), time),
    }),
    { selector: ({ learner, path }) => learner + path, maxLength: 3 },
  ),
  shifts: fc.array(
    fc.record({
      ...owned,
      learner: fc.constant("learner"),
      seed: fc.nat(1),
      language: fc.constant("en"),
      mode: fc.constant("coach" as const),
      startedAt: fc.nat(1),
      stops: fc.array(
        fc.record(
          { scenario: fc.constant("lamp"), seed: fc.constant(1), session: fc.constantFrom("s", "t") },
          { requiredKeys: ["scenario", "seed"] },
        ),
        {
          minLength: 2,
          maxLength: 2,
        },
      ),
      breathed: fc.nat(2),
    }),
    { maxLength: 1 },
  ),
  choices: fc.array(
    fc.record(
      {
        ...owned,
        learner: fc.constant("learner"),
        gender: fc.constantFrom("f" as const, "m" as const),
        clock: fc.boolean(),
        chosenAt: fc.dictionary(fc.constantFrom("gender", "clock"), time),
      },
      { requiredKeys: ["version", "learner"] },
    ),
    { maxLength: 1 },
  ),
  drafts: fc.uniqueArray(
    fc.record({
      ...owned,
      session: fc.constantFrom("cake", "lamp"),
      answers: fc.nat(2),
      text: fc.constantFrom("I", "You", "I will", "Please"),
    }),
    { selector: ({ learner, session, answers }) => [learner, session, answers].join(), maxLength: 3 },
  ),
});

/** The work on a device: what a learner may have done there, on the same conversations as on other devices. */
export const device: fc.Arbitrary<Progress> = fc
  .tuple(conversations, small)
  .map(([talks, rest]) => ({ ...noProgress, ...talks, ...rest }));
