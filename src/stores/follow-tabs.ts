import { onLocalChange } from "#storage/local";
import type { Tabs } from "#storage/tabs";
import { giveWay } from "./conversation/enter";
import { conversationStore } from "./conversation/state";
import { drillStore, refreshDrills } from "./drills";
import { beginAnew, loadLearners } from "./learners";
import { libraryStore, loadLibrary } from "./library";
import { pathStore, refreshPaths } from "./paths";
import { loadPhrases, phraseStore } from "./phrases";
import { loadRecord, recordStore } from "./record";
import { savedLearner } from "./saved-values";
import { conversationLanguage, readSettings, settingsStore } from "./settings";
import { loadShift } from "./shift";

/** Shows in this tab what others have written: only what is on hand is loaded anew, and nothing jumps. */
export function followTabs(tabs: Tabs): void {
  const waiting = new Set<string>();
  tabs.onTold((store) => {
    // A step writes several stores: they are looked at together.
    if (waiting.size === 0) setTimeout(() => follow(waiting), 50);
    waiting.add(store);
  });
  onLocalChange((key) => {
    if (key === "sparring.learner" && savedLearner().read() !== settingsStore.getState().learner) beginAnew();
    refreshValue(key);
  });
}

/** Shows a small value as it is kept now, after it was changed from outside. */
export function refreshValue(key: string): void {
  if (key.startsWith("sparring.settings ")) readSettings();
  if (key.startsWith("sparring.paths ")) void refreshPaths();
  if (key.startsWith("sparring.shift ")) void loadShift();
}

function follow(waiting: Set<string>): void {
  const told = (...stores: readonly string[]) => stores.some((store) => waiting.has(store));
  const language = conversationLanguage(settingsStore.getState());
  if (told("learners")) void loadLearners().catch(() => undefined);
  if (told("sessions", "attempts") && libraryStore.getState().status === "ready") void loadLibrary(language);
  if (told("reflections", "observations", "drills") && recordStore.getState().status === "ready") void loadRecord();
  if (told("drills") && drillStore.getState().status === "ready") void refreshDrills();
  if (told("attempts", "reflections", "drills") && pathStore.getState().status === "ready") void refreshPaths();
  if (told("phrases", "attempts") && phraseStore.getState().status === "ready") void loadPhrases(language);
  if (told("attempts")) void loadShift().catch(() => undefined);
  const shown = conversationStore.getState();
  if (told("inputs", "sessions") && shown.status === "elsewhere") void giveWay(shown.talk.session.id);
  waiting.clear();
}
