import { inputKey } from "#core/backup/saved-records";
import { tellStorage } from "#stores/notices";
import { services } from "#stores/services";
import { keptInputs } from "./open";

/**
 * Forgets a conversation that was left without loss: nothing of it counts, and it does not stay open either.
 * The session goes first, so that a page killed in between leaves nothing that anybody would find.
 */
export async function discardConversation(session: string): Promise<void> {
  const { sessions, inputs, recordings } = services().work;
  try {
    const kept = await keptInputs(session);
    await sessions.remove(session);
    const said = await recordings.under(`${session} `);
    await Promise.all(said.map(({ answer }) => recordings.remove(inputKey(session, answer))));
    await Promise.all(kept.map(({ index }) => inputs.remove(inputKey(session, index))));
  } catch {
    tellStorage("not-written");
  }
}
