import { variantById } from "#core/dialogue/play";
import type { Telling } from "#core/dialogue/texts";
import { type DisputedReply, disputedReplies } from "#core/progress/disputes";
import type { AttemptRecord } from "#core/progress/records";
import { keptInputs } from "./conversation/open";
import { loadStory } from "./conversation/story";
import { services } from "./services";
import { settingsStore, strengthOfCustomers } from "./settings";

/** Every reply on this device that the trainee calls right, the earliest conversation first. */
export async function disputedOnDevice(): Promise<DisputedReply[]> {
  const { work } = services();
  const [attempts, reflections] = await Promise.all([work.attempts.all(), work.reflections.all()]);
  const disputes = new Map(reflections.map((reflection) => [reflection.attempt, reflection.disputes]));
  attempts.sort((left, right) => left.finishedAt - right.finishedAt);
  const found = await Promise.all(attempts.map((attempt) => disputedIn(attempt, disputes.get(attempt.id) ?? [])));
  return found.flat();
}

async function disputedIn(attempt: AttemptRecord, disputes: Parameters<typeof disputedReplies>[0]["disputes"]) {
  if (disputes.length === 0) return [];
  // A case that is no longer offered leaves its channel and briefing untold.
  const [kept, telling] = await Promise.all([keptInputs(attempt.session), tellingOf(attempt).catch(() => undefined)]);
  const whole = kept.every(({ index }, place) => index === place);
  return disputedReplies({ attempt, disputes, inputs: whole ? kept : [], telling });
}

async function tellingOf({ scenario: id, session, language, variant }: AttemptRecord): Promise<Telling | undefined> {
  const [{ scenario, texts }, sessions] = await Promise.all([
    loadStory(id, language),
    services().work.sessions.under(session),
  ]);
  const gender = sessions.find((found) => found.id === session)?.gender ?? "f";
  const strength = strengthOfCustomers(settingsStore.getState());
  return { scenario, texts, variant: variantById(scenario, variant), gender, strength };
}
