import { variantById } from "#core/dialogue/play";
import type { Telling } from "#core/dialogue/texts";
import type { Talk } from "./state";

/** Who is telling the lines of a conversation, and in which variant. */
export function tellingOf({
  scenario,
  texts,
  play,
  session,
}: Pick<Talk, "scenario" | "texts" | "play" | "session">): Telling {
  return { scenario, texts, variant: variantById(scenario, play.variant), gender: session.gender };
}
