import { useCallback, useEffect, useState } from "preact/hooks";
import type { Telling } from "#core/dialogue/texts";
import { settingsStore, strengthOfCustomers } from "#stores/settings";
import { isOffered, loadStory } from "./story";

type FirstTelling = "loading" | "unknown" | "failed" | Telling;

/**
 * A customer in the first variant, to be shown and not played: the same on every device and at every visit.
 * @returns the telling once it is loaded; `retry` loads again after a failure
 */
export function useFirstTelling(scenario: string, language: string): { telling: FirstTelling; retry: () => void } {
  const [telling, setTelling] = useState<FirstTelling>("loading");
  const load = useCallback(() => {
    let wanted = true;
    firstTelling(scenario, language)
      .catch(() => "failed" as const)
      .then((loaded) => wanted && setTelling(loaded));
    return () => {
      wanted = false;
    };
  }, [scenario, language]);
  useEffect(load, [load]);
  const retry = () => {
    setTelling("loading");
    load();
  };
  return { telling, retry };
}

async function firstTelling(id: string, language: string): Promise<Telling | "unknown"> {
  if (!isOffered(id)) return "unknown";
  const story = await loadStory(id, language);
  const [variant] = story.scenario.variants;
  if (variant === undefined) return "unknown";
  const { gender = "f", ...settings } = settingsStore.getState();
  return { ...story, variant, gender, strength: strengthOfCustomers(settings) };
}
