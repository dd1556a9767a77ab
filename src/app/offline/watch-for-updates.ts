import { offlineStore } from "#stores/offline";

const hour = 3_600_000;

/**
 * Offers a newer version as soon as all of it is on the device. It takes over when the trainee wants it or when the last
 * page is closed. A page that another one has left behind goes on with its own version, and may follow.
 */
export function watchForUpdates(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  let controlled = workers.controller !== null;
  let wanted = false;
  const offer = () => {
    offlineStore.setState({
      update() {
        wanted = true;
        // Where another page has brought the new version in already, loading this one again is all that is left to do.
        if (registration.waiting) registration.waiting.postMessage("take over");
        else location.reload();
      },
    });
  };

  workers.addEventListener("controllerchange", () => {
    if (wanted) location.reload();
    else if (controlled) offer();
    controlled = true;
  });
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) offer();
    });
  };
  if (registration.waiting && registration.active) offer();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  lookNowAndThen(registration);
}

/** A page that stays open for days asks for a newer version when it is looked at again, once an hour at most. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < hour) return;
    looked = Date.now();
    registration.update().catch(() => undefined);
  });
}
