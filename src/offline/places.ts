import { version } from "virtual:offline";

declare const self: ServiceWorkerGlobalScope;

/** Where the app lives: the folder of its page, with a slash at the end. */
export const home = self.registration.scope;

/** Caches belong to a whole host: the folder in the name keeps two copies of the app on one host apart. */
export const cachePrefix = `sparring ${home} `;

/** Each version has a cache of its own, so that a page never gets parts of two. */
export const cacheName = cachePrefix + version;

/** The one document of the app; all its addresses are in the hash. It is kept last: a cache that has it is whole. */
export const page = new URL("index.html", home).href;

/** Hosts vary their answers by encoding and add queries of their own: the file is the same. */
export const anyAnswer: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true };
