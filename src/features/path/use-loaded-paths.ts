import { useEffect } from "preact/hooks";
import { loadPaths, type Paths, usePaths } from "#stores/paths";
import { conversationLanguage, useSettings } from "#stores/settings";

/** The paths with the learner's latest work, loaded anew on each visit. */
export function useLoadedPaths(): { state: Paths; retry: () => void } {
  const language = useSettings(conversationLanguage);
  const state = usePaths();
  useEffect(() => {
    void loadPaths(language);
  }, [language]);
  return { state, retry: () => void loadPaths(language) };
}
