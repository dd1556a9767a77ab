import { useMemo } from "preact/hooks";
import type { ShownLine } from "#core/progress/records";
import { transcriptOf } from "#core/progress/transcript";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";

/** The lines of a conversation as they are shown now; the same ones until something is said. */
export function useShownLines(talk: Talk): ShownLine[] {
  const { events } = talk;
  const { scenario, texts, variant, gender, strength = "mild" } = tellingOf(talk);
  return useMemo(
    () => transcriptOf(events, { scenario, texts, variant, gender, strength }).filter(({ text }) => text !== ""),
    [events, scenario, texts, variant, gender, strength],
  );
}
