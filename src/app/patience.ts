/** So long, in milliseconds, what is on the screen may stay while something comes; then the app shows that it waits. */
const patience = 1500;

/** Waits for something that tells of its failure elsewhere, but no longer than a person would wait without a sign. */
export async function patiently(coming: Promise<unknown>): Promise<void> {
  const waited = new Promise((passed) => setTimeout(passed, patience));
  await Promise.race([coming.catch(() => undefined), waited]);
}
