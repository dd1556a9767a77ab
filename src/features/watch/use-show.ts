import { useCallback, useEffect, useState } from "react";
import type { Telling } from "#core/dialogue/texts";
import { prepareConversation } from "#stores/conversation/open";
import { settingsStore, strengthOfCustomers } from "#stores/settings";

type Show = "loading" | "unknown" | "failed" | Telling;

/** Loads a scenario to be watched, in its first variant; `retry` loads again after a failure. */
export function useShow(scenario: string, language: string): { show: Show; retry: () => void } {
  const [show, setShow] = useState<Show>("loading");
  const load = useCallback(() => {
    let wanted = true;
    prepareConversation(scenario, language)
      .then((prepared): Show => {
        const variant = prepared?.scenario.variants[0];
        if (prepared === undefined || variant === undefined) return "unknown";
        const settings = settingsStore.getState();
        const { gender = "f" } = settings;
        return { ...prepared, variant, gender, strength: strengthOfCustomers(settings) };
      })
      .catch((): Show => "failed")
      .then((next) => wanted && setShow(next));
    return () => {
      wanted = false;
    };
  }, [scenario, language]);
  useEffect(load, [load]);
  const retry = () => {
    setShow("loading");
    load();
  };
  return { show, retry };
}
