import { services } from "#stores/services";
import { beginStory, isOffered } from "./story";

/** Begins to load a story that will be wanted, before its page asks for it. */
export function foreseeStory(scenario: string, language: string): void {
  if (isOffered(scenario)) beginStory(scenario, language);
}

/** The same for the story of a kept conversation. */
export async function foreseeTalk(session: string, language: string): Promise<void> {
  // What cannot be read now is told when the conversation is opened.
  const found = await services()
    .work.sessions.under(session)
    .catch(() => []);
  const scenario = found.find(({ id }) => id === session)?.scenario;
  if (scenario !== undefined) foreseeStory(scenario, language);
}
