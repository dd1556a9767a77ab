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

/** Loads a scenario in the wanted language, or in the first that it is offered in. */
export async function loadStory(id: string, wanted: string): Promise<Story> {
  const { content } = services();
  const [scenario, texts] = await Promise.all([content.scenario(id), content.texts(id, spoken(id, wanted))]);
  return { scenario, texts };
}
