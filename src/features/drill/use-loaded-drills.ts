import { useEffect } from "preact/hooks";
import { loadDrills, useDrills } from "#stores/drills";
import { conversationLanguage, useSettings } from "#stores/settings";

/** The drills in the language of conversations, loaded when they are first wanted. */
export function useLoadedDrills() {
  const language = useSettings(conversationLanguage);
  const drills = useDrills();
  useEffect(() => {
    loadDrills(language);
  }, [language]);
  const status = drills.language === language ? drills.status : "loading";
  return { ...drills, status, retry: () => loadDrills(language) };
}
