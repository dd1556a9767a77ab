declare const self: ServiceWorkerGlobalScope;

/** Tells every page of the app how many of its files are on the device. */
export async function tellPages(kept: number, of: number): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) if (page.url.startsWith(self.registration.scope)) page.postMessage({ kept, of });
}
