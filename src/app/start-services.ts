import { randomId } from "#storage/random-id";
import { tellStorage } from "#stores/notices";
import { openSavedWork } from "#stores/saved";
import { provideServices } from "#stores/services";
import { changeSettings, settingsStore } from "#stores/settings";
import { shippedContent } from "./shipped-content";
import { shippedScorer } from "./shipped-scorer";

/** Opens the saved work and hands the stores what they need from the browser. */
export async function startServices(): Promise<void> {
  const work = await openSavedWork(() => tellStorage("set-aside"));
  if (!work.lasting) tellStorage("not-lasting");
  // Writing the settings once keeps the learner's random id.
  changeSettings({ learner: settingsStore.getState().learner });
  provideServices({
    content: shippedContent,
    scorer: shippedScorer,
    work,
    now: () => Date.now(),
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    newId: () => randomId(),
  });
}
