import { firstTime } from "#storage/first-time";
import { savedDrafts, savedLearner } from "#stores/saved-values";

let lost = false;

/** Whether a part of the app could not be loaded since it was opened. */
export const partWasLost = () => lost;

/**
 * A page that is older than what the host has now, and that no service worker keeps, asks for parts that are gone. It
 * is loaded again, once for each version of the app, so that nothing turns in circles. What is being written in a
 * conversation is kept with every stroke; elsewhere it is not taken away from under the trainee's hands.
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
  if (isWriting() || !(await hostAnswers())) return;
  if (firstTime("sparring.recovered", document.querySelector("script[src]")?.getAttribute("src") ?? "")) {
    location.reload();
  }
}

/** Whether loading the page again would bring it back: from the host, or from what the service worker has kept. */
export async function hostAnswers(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Whether words stand on the screen that are in no draft. */
function isWriting(): boolean {
  const drafts = Object.values(savedDrafts(savedLearner().read()).read());
  const texts = [...document.querySelectorAll("textarea")].map(({ value }) => value);
  return texts.some((text) => text.trim() !== "" && !drafts.includes(text));
}
