import { offlineStore } from "#stores/offline";
import { trustedUrl } from "../trusted-urls";
import { watchForUpdates } from "./watch-for-updates";

/**
 * Has the service worker keep the app on the device, and tells how far it is. Where there are no service workers (private
 * mode, no https, a file) nothing happens and nothing is claimed.
 */
export async function keepOffline(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  // The browser's own copy of the script could be a release behind for a day.
  const register = () => workers.register(trustedUrl("offline-worker.js"), { updateViaCache: "none" });
  try {
    const registration = await register();
    workers.addEventListener("message", (event) => tellHowFar(registration, event));
    watchForUpdates(workers, registration);
    await workers.ready;
    registration.active?.postMessage("keep");
  } catch {
    // Refused by the browser, or its script could not be had: the app works as long as there is a network.
  }
  // An installation that the network cut off goes on when it is back.
  addEventListener("online", async () => {
    const registration = await register().catch(() => undefined);
    registration?.active?.postMessage("keep");
  });
}

/** Takes the worker's word for how much is kept; what a newer version has fetched so far says nothing of this one. */
function tellHowFar({ active, installing }: ServiceWorkerRegistration, { data, source }: MessageEvent): void {
  if (source !== (active ?? installing)) return;
  const files = data as { kept: number; of: number };
  offlineStore.setState({ files, ready: source === active && files.kept === files.of });
}
