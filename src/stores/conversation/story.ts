import type { Scenario } from "#core/dialogue/scenario";
import type { Texts } from "#core/dialogue/texts";
import { services } from "#stores/services";

/** A scenario, and its texts in one language. */
export interface Story {
  readonly scenario: Scenario;
  readonly texts: Texts;
}

/** Whether there is such a scenario at all. */
export const isOffered = (scenario: string) => services().content.languagesOf(scenario).length > 0;

/** The language that a scenario is played in: the wanted one where it is offered, else the first one. */
export function spoken(scenario: string, wanted: string): string {
  const offered = services().content.languagesOf(scenario);
  return offered.includes(wanted) ? wanted : (offered[0] ?? wanted);
}

/** A story that is on its way already. */
let begun: { readonly id: string; readonly language: string; readonly story: Promise<Story> } | undefined;

/** Begins to load a story that will be asked for, where there is such a one. */
export function beginStory(id: string, wanted: string): void {
  if (!isOffered(id)) return;
  const language = spoken(id, wanted);
  const story = fetchStory(id, language);
  // Who asks for it is told of the failure.
  story.catch(() => undefined);
  begun = { id, language, story };
}

/** Loads a scenario in the wanted language, or in the first that it is offered in. */
export async function loadStory(id: string, wanted: string): Promise<Story> {
  const language = spoken(id, wanted);
  const early = begun;
  // Taken once: a second try after a failure loads anew.
  begun = undefined;
  return early?.id === id && early.language === language ? early.story : fetchStory(id, language);
}

async function fetchStory(id: string, language: string): Promise<Story> {
  const { content } = services();
  const [scenario, texts] = await Promise.all([content.scenario(id), content.texts(id, language)]);
  return { scenario, texts };
}
