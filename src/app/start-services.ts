import { randomId } from "#storage/random-id";
import { tabsOn } from "#storage/tabs";
import { followTabs } from "#stores/follow-tabs";
import { tellStorage } from "#stores/notices";
import { openSavedWork } from "#stores/saved";
import { provideServices } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { settleLearner } from "#stores/settle-learner";
import { shippedContent } from "./shipped-content";
import { shippedScorer } from "./shipped-scorer";

/**
 * Opens the saved work and hands the stores what they need from the browser.
 * @returns what resolves a little later, once it is found out who practises: nearly always whoever did before
 */
export async function startServices(): Promise<{ readonly settled: Promise<void> }> {
  const tabs = tabsOn("sparring");
  const whose = () => settingsStore.getState().learner;
  const work = await openSavedWork(({ length }) => tellStorage("set-aside", length), tabs, whose);
  if (!work.lasting) tellStorage("not-lasting");
  provideServices({
    content: shippedContent,
    scorer: shippedScorer,
    work,
    now: () => Date.now(),
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    newId: () => randomId(),
  });
  return { settled: settleLearner().then(() => followTabs(tabs)) };
}
