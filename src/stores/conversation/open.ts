import { inputKey } from "#core/backup/saved-records";
import { variantFor } from "#core/dialogue/play";
import type { Scenario, Variant } from "#core/dialogue/scenario";
import { answersCustomer, lineOfPlay, type RecordedInput } from "#core/dialogue/session";
import { leftBefore } from "#core/progress/overview";
import type { SessionRecord } from "#core/progress/records";
import type { Before, Gender, Mode } from "#core/service/scenario-terms";
import { services } from "#stores/services";
import type { KeptInput } from "./state";
import { isOffered, loadStory, type Story } from "./story";

/** How a conversation is begun. */
export interface Beginning {
  readonly scenario: string;
  readonly mode: Mode;
  readonly gender: Gender;
  readonly learner: string;
  readonly seed: number;
  /** The variant of the earlier conversation, where one is played again; left out: the one that the seed draws. */
  readonly variant?: string;
  /** How the customer was left before the earlier conversation, where one is played again from a turn. */
  readonly before?: Before | undefined;
  /** Begun from a turn of an earlier conversation: its inputs up to that turn. */
  readonly from?: readonly RecordedInput[];
}

/** What a briefing shows before a conversation is begun. */
export interface Preparation extends Story {
  readonly seed: number;
  /** How the trainee's last conversation with this customer ended, where the scenario follows another. */
  readonly before: Before;
  /** The latest conversation of this scenario that was left open. */
  readonly open: SessionRecord | undefined;
}

/**
 * Loads a scenario and draws a seed for it, whose variant differs from that of the last conversation.
 * @param wanted a seed that was drawn before on the same visit, and so is not drawn anew; or the customer's calmest mood
 * @returns undefined where there is no such scenario
 */
export async function prepareConversation(
  id: string,
  language: string,
  { seed, calm }: { readonly seed?: number | undefined; readonly calm?: boolean } = {},
): Promise<Preparation | undefined> {
  if (!isOffered(id)) return undefined;
  const [{ scenario, texts }, sessions] = await Promise.all([loadStory(id, language), services().work.sessions.all()]);
  const earlier = sessions
    .filter((session) => session.scenario === id)
    .sort((left, right) => right.startedAt - left.startedAt);
  const open = earlier.find(({ attempt }) => attempt === undefined);
  const before = await beforeNow(scenario);
  return { scenario, texts, seed: seed ?? seedFor(scenario, earlier[0], calm), before, open };
}

/** How the customer would be left before a conversation that begins now. */
async function beforeNow({ follows }: Scenario): Promise<Before> {
  return follows === undefined ? "none" : leftBefore(await services().work.attempts.all(), follows);
}

/**
 * Begins a conversation and keeps it.
 * @returns the new session's id
 */
export async function beginConversation(beginning: Beginning): Promise<string> {
  const { content, work, now, newId } = services();
  const { scenario: id, mode, gender, learner, seed, variant, from } = beginning;
  const scenario = await content.scenario(id);
  // One that is played again stays the conversation that it was, whatever has been played since.
  const before = from === undefined ? await beforeNow(scenario) : (beginning.before ?? "none");
  const session: SessionRecord = {
    version: 1,
    learner,
    id: newId(),
    scenario: id,
    structureHash: scenario.structureHash,
    seed,
    variant: variant ?? variantFor(scenario, seed).id,
    ...(before !== "none" && { before }),
    gender,
    mode,
    practice: from !== undefined,
    startedAt: now(),
  };
  const inputs = (from ?? []).map((recorded, index) => ({
    key: inputKey(session.id, index),
    value: { ...recorded, version: 1 as const, learner, session: session.id, index, at: now() },
  }));
  await work.inputs.putAll(inputs);
  await work.sessions.put(session.id, session);
  return session.id;
}

/**
 * Seeds are drawn until the variant differs from the last one (the same skill and not the same text), or is the one in
 * which the customer is calmest.
 */
function seedFor(scenario: Scenario, last: SessionRecord | undefined, calm = false): number {
  const { randomSeed } = services();
  const calmest = Math.max(...scenario.variants.map(({ mood }) => mood));
  const fits = ({ id, mood }: Variant) => (calm ? mood === calmest : id !== last?.variant);
  let seed = randomSeed();
  for (let draws = 0; draws < 50 && !fits(variantFor(scenario, seed)); draws++) seed = randomSeed();
  return seed;
}

/** The kept inputs of a conversation, with their places, in order. */
export async function keptInputs(session: string): Promise<KeptInput[]> {
  const records = await services().work.inputs.under(`${session} `);
  return records.map(({ index, turn, led, undone, input }) => ({ index, turn, led, undone, input }));
}

/** The line of play up to where an answered turn was entered: its answer and all after it left out. */
export function inputsBeforeAnswer(inputs: readonly RecordedInput[], answer: number): RecordedInput[] {
  const line = lineOfPlay(inputs);
  const answers = line.flatMap(({ input }, index) => (answersCustomer(input) ? [index] : []));
  const before = answers[answer - 1];
  return line.slice(0, before === undefined ? 0 : before + 1);
}
