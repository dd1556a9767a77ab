/** Long enough for the first screen's own files to be asked for. */
const firstScreen = 2_000;

/** Resolves once the page has loaded, its first screen had time to come, and the browser has nothing to do. */
export async function whenQuiet(): Promise<void> {
  if (document.readyState !== "complete")
    await new Promise((loaded) => addEventListener("load", loaded, { once: true }));
  await new Promise((passed) => setTimeout(passed, firstScreen));
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) await new Promise((idle) => requestIdleCallback(idle, { timeout: firstScreen }));
}
