import { useCallback, useEffect, useState } from "react";
import { type Preparation, prepareConversation } from "#stores/conversation/open";

type BriefingState =
  | { readonly status: "loading" | "unknown" | "failed" }
  | { readonly status: "ready"; readonly preparation: Preparation };

/** Prepares a scenario for its briefing; `retry` loads again after a failure. */
export function useBriefing(scenario: string, language: string): { state: BriefingState; retry: () => void } {
  const [state, setState] = useState<BriefingState>({ status: "loading" });
  const load = useCallback(() => {
    let wanted = true;
    const show = (next: BriefingState) => wanted && setState(next);
    prepareConversation(scenario, language).then(
      (preparation) => show(preparation ? { status: "ready", preparation } : { status: "unknown" }),
      () => show({ status: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [scenario, language]);
  useEffect(load, [load]);
  const retry = () => {
    setState({ status: "loading" });
    load();
  };
  return { state, retry };
}
