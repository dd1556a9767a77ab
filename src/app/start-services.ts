import { inTurn } from "#storage/claim";
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
 * Opens the saved work, finds out who practises, and hands the stores what they need from the browser.
 * @param meanwhile what needs the saved work only, and so may begin while it is found out who practises
 */
export async function startServices(meanwhile: () => void): Promise<void> {
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
  meanwhile();
  // Two tabs that are opened for the first time at once are one person.
  await inTurn("sparring start", settleLearner);
  followTabs(tabs);
}
