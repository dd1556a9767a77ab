import { variantFor } from "#core/dialogue/play";
import { replay } from "#core/dialogue/replay";
import { answersCustomer, lineOfPlay, type RecordedInput } from "#core/dialogue/session";
import type { SessionRecord } from "#core/progress/records";
import type { Gender, Mode } from "#core/service/scenario-terms";
import { inputKey } from "#stores/saved";
import { services } from "#stores/services";
import { conversationStore } from "./state";

/** How a conversation is begun. */
export interface Beginning {
  readonly scenario: string;
  readonly mode: Mode;
  readonly gender: Gender;
  readonly learner: string;
  /** Begun from a turn of an earlier conversation: its seed, and its inputs up to that turn. */
  readonly from?: { readonly seed: number; readonly inputs: readonly RecordedInput[] };
}

/**
 * Begins a conversation and keeps it. A fresh one is drawn in another variant than the last of the same scenario.
 * @returns the new session's id
 */
export async function beginConversation({ scenario: id, mode, gender, learner, from }: Beginning): Promise<string> {
  const { content, work, now, newId } = services();
  const scenario = await content.scenario(id);
  const session: SessionRecord = {
    version: 1,
    learner,
    id: newId(),
    scenario: id,
    structureHash: scenario.structureHash,
    seed: from?.seed ?? (await seedForOtherVariant(id)),
    gender,
    mode,
    practice: from !== undefined,
    startedAt: now(),
  };
  const inputs = (from?.inputs ?? []).map((recorded, index) => ({
    key: inputKey(session.id, index),
    value: { version: 1 as const, learner, session: session.id, index, at: now(), ...recorded },
  }));
  await work.inputs.putAll(inputs);
  await work.sessions.put(session.id, session);
  return session.id;
}

/** Seeds are drawn until the variant differs from the last one: the same skill and not the same text. */
async function seedForOtherVariant(id: string): Promise<number> {
  const { content, work, randomSeed } = services();
  const scenario = await content.scenario(id);
  const earlier = (await work.sessions.all()).filter((session) => session.scenario === id);
  const last = earlier.sort((left, right) => right.startedAt - left.startedAt)[0];
  let seed = randomSeed();
  for (let draws = 0; last !== undefined && draws < 50; draws++) {
    if (variantFor(scenario, seed).id !== variantFor(scenario, last.seed).id) break;
    seed = randomSeed();
  }
  return seed;
}

/** Opens a kept conversation in a language by replaying its inputs. */
export async function openConversation(id: string, language: string): Promise<void> {
  conversationStore.setState({ status: "loading" }, true);
  try {
    const { content, work } = services();
    const session = (await work.sessions.under(id)).find((found) => found.id === id);
    if (session === undefined) return conversationStore.setState({ status: "unknown" }, true);
    const inputs = (await work.inputs.under(`${id} `)).map(({ turn, undone, input }) => ({ turn, undone, input }));
    const [scenario, texts] = await Promise.all([
      content.scenario(session.scenario),
      content.texts(session.scenario, spoken(session.scenario, language)),
    ]);
    const replayed = replay(scenario, { ...session, inputs });
    if (!replayed.fits) return conversationStore.setState({ status: "outdated", session, inputs }, true);
    const { play, events } = replayed;
    conversationStore.setState(
      { status: "ready", talk: { session, scenario, texts, inputs, play, events, saved: inputs.length } },
      true,
    );
  } catch {
    conversationStore.setState({ status: "failed" }, true);
  }
}

/** The language that a scenario is played in: the wanted one where it is offered, else the first one. */
export function spoken(scenario: string, wanted: string): string {
  const offered = services().content.languagesOf(scenario);
  return offered.includes(wanted) ? wanted : (offered[0] ?? wanted);
}

/** The line of play up to where an answered turn was entered: its answer and all after it left out. */
export function inputsBeforeAnswer(inputs: readonly RecordedInput[], answer: number): RecordedInput[] {
  const line = lineOfPlay(inputs);
  const answers = line.flatMap(({ input }, index) => (answersCustomer(input) ? [index] : []));
  const before = answers[answer - 1];
  return line.slice(0, before === undefined ? 0 : before + 1);
}
