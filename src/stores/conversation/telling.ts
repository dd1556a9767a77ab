import { variantById } from "#core/dialogue/play";
import type { Telling } from "#core/dialogue/texts";
import { settingsStore, strengthOfCustomers } from "#stores/settings";
import type { Talk } from "./state";

/** Who is telling the lines of a conversation, in which variant, and how strongly: as the trainee has it set now. */
export function tellingOf({
  scenario,
  texts,
  play,
  session,
}: Pick<Talk, "scenario" | "texts" | "play" | "session">): Telling {
  const strength = strengthOfCustomers(settingsStore.getState());
  return { scenario, texts, variant: variantById(scenario, play.variant), gender: session.gender, strength };
}
