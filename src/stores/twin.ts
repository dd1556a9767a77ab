import type { Telling } from "#core/dialogue/texts";
import { services } from "./services";

/** Another scenario, as a link to it needs it. */
export interface Twin {
  readonly id: string;
  readonly title: string;
}

/** The customer who looks alike and needs the opposite; none where the scenario has none, or none in this language. */
export async function twinOf({ scenario: { twin }, texts: { language } }: Telling): Promise<Twin | undefined> {
  if (twin === undefined) return undefined;
  const entry = (await services().content.catalogue(language)).find(({ id }) => id === twin);
  return entry && { id: twin, title: entry.title };
}
