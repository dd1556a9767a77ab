import { useCallback, useEffect, useState } from "react";
import type { Telling } from "#core/dialogue/texts";
import { prepareConversation } from "#stores/conversation/open";
import { settingsStore, strengthOfCustomers } from "#stores/settings";

type Pair = "loading" | "unknown" | "failed" | Telling;

/** Loads a customer to be played by a colleague, in one variant, so that two phones show the same. */
export function usePair(scenario: string, language: string): { pair: Pair; retry: () => void } {
  const [pair, setPair] = useState<Pair>("loading");
  const load = useCallback(() => {
    let wanted = true;
    prepareConversation(scenario, language)
      .then((prepared): Pair => {
        const variant = prepared?.scenario.variants[0];
        if (prepared === undefined || variant === undefined || prepared.scenario.use === "check") return "unknown";
        const settings = settingsStore.getState();
        const { gender = "f" } = settings;
        return { ...prepared, variant, gender, strength: strengthOfCustomers(settings) };
      })
      .catch((): Pair => "failed")
      .then((next) => wanted && setPair(next));
    return () => {
      wanted = false;
    };
  }, [scenario, language]);
  useEffect(load, [load]);
  const retry = () => {
    setPair("loading");
    load();
  };
  return { pair, retry };
}
