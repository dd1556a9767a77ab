import { useEffect, useState } from "preact/hooks";
import type { Telling } from "#core/dialogue/texts";
import { casesOf } from "#stores/shift";
import type { Shift } from "#stores/shift-state";

/** The cases of a shift once they are loaded; "failed" where they could not be. */
export function useCases(shift: Shift): readonly Telling[] | "loading" | "failed" {
  const [cases, setCases] = useState<readonly Telling[] | "loading" | "failed">("loading");
  const { startedAt } = shift;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a shift's customers are drawn once, when it starts
  useEffect(() => {
    let wanted = true;
    casesOf(shift).then(
      (loaded) => wanted && setCases(loaded),
      () => wanted && setCases("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [startedAt]);
  return cases;
}
