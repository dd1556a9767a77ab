import { answer, isOurs } from "./answer";
import { dropOldVersions, keepEverything } from "./keep";
import { tellPages } from "./tell-pages";

declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker. A version is installed only when all of it is on the device, and then waits: it takes over when
 * the last page of the old version is closed, or when a page asks for it. Pages send "keep" and "take over".
 */
self.addEventListener("install", (event) => event.waitUntil(keepEverything(tellPages)));

// Claiming the page of the first visit makes even that one work without a network.
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOldVersions(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(self.skipWaiting());
  // Without a network what is missing stays missing; how far it is was told.
  if (event.data === "keep") event.waitUntil(keepEverything(tellPages).catch(() => undefined));
});
