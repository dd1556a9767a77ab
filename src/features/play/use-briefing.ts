import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Preparation, prepareConversation } from "#stores/conversation/open";

type BriefingState =
  | { readonly status: "loading" | "unknown" | "failed" }
  | { readonly status: "ready"; readonly preparation: Preparation };

/**
 * Prepares a scenario for its briefing; `retry` loads again after a failure. The first seed of the visit stays, so that
 * another language tells of the same customer.
 */
export function useBriefing(
  scenario: string,
  language: string,
  calm = false,
): { state: BriefingState; retry: () => void } {
  const [state, setState] = useState<BriefingState>({ status: "loading" });
  const drawn = useRef<{ readonly scenario: string; readonly seed: number }>(undefined);
  const load = useCallback(() => {
    let wanted = true;
    const show = (next: BriefingState) => {
      if (!wanted) return;
      if (next.status === "ready") drawn.current = { scenario, seed: next.preparation.seed };
      setState(next);
    };
    const seed = drawn.current?.scenario === scenario ? drawn.current.seed : undefined;
    prepareConversation(scenario, language, { seed, calm }).then(
      (preparation) => show(preparation ? { status: "ready", preparation } : { status: "unknown" }),
      () => show({ status: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [scenario, language, calm]);
  useEffect(load, [load]);
  const retry = () => {
    setState({ status: "loading" });
    load();
  };
  return { state, retry };
}
