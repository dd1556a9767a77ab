import { savedDrafts, savedLearner } from "#stores/saved-values";
import { reloadOnce } from "./reload-once";

let lost = false;

/** Whether a part of the app could not be loaded since it was opened. */
export const partWasLost = () => lost;

/**
 * A page that is older than what the host has now, and that no service worker keeps, asks for parts that are gone. It
 * is loaded again, once for each version of the app, so that nothing turns in circles. What is kept with every stroke
 * is there again then; other words are not taken away from under the trainee's hands.
 */
export function recoverLostParts(): void {
  addEventListener("vite:preloadError", tellPartLost);
}

/** Tells of a part that was lost where the browser's own event does not: in a worker, or in fetched data. */
export function tellPartLost(): void {
  lost = true;
  void recover();
}

async function recover(): Promise<void> {
  if (!isWriting()) await reloadOnce();
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Whether words stand on the screen that are in no draft. */
function isWriting(): boolean {
  const drafts = Object.values(savedDrafts(savedLearner().read()).read());
  const texts = [...document.querySelectorAll<Field>('textarea, input[type="text"]')].map(({ value }) => value);
  return texts.some((text) => text.trim() !== "" && !drafts.includes(text));
}
