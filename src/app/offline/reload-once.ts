import { firstTime } from "#storage/first-time";

/**
 * Loads the page again where that may help: once for each version of the app, so that nothing turns in circles.
 * @returns whether it is loaded again
 */
export async function reloadOnce(): Promise<boolean> {
  const version = document.querySelector('script[type="module"]')?.getAttribute("src") ?? "";
  if (!(await hostAnswers()) || !firstTime("sparring.recovered", version)) return false;
  location.reload();
  return true;
}

/** Whether loading the page again would bring it back: from the host, or from what the service worker has kept. */
export async function hostAnswers(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
