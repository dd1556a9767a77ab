import { onLocalChange } from "#storage/local";
import type { Tabs } from "#storage/tabs";

/** What is on hand in this tab, and how each part of it looks at what others have written. */
const written: { readonly stores: readonly string[]; readonly look: () => unknown }[] = [];
const values: { readonly key: string; readonly look: () => unknown }[] = [];

/**
 * Has a part of the work follow what other tabs write into these stores of the database. Each part says so itself as it
 * is loaded: the app's first load need not bring what is on no screen yet.
 * @param look is called once for all that was written together
 */
export function whenWritten(stores: readonly string[], look: () => unknown): void {
  written.push({ stores, look });
}

/** The same for small values, by their key or by how it begins where a learner's id follows. */
export function whenValueWritten(key: string, look: () => unknown): void {
  values.push({ key, look });
}

/** Shows in this tab what others have written: only what is on hand is loaded anew, and nothing jumps. */
export function followTabs(tabs: Tabs): void {
  const waiting = new Set<string>();
  const follow = () => {
    const seen = new Set(waiting);
    waiting.clear();
    for (const { stores, look } of written) if (stores.some((store) => seen.has(store))) look();
  };
  tabs.onTold((store) => {
    // A step writes several stores: they are looked at together.
    if (waiting.size === 0) setTimeout(follow, 50);
    waiting.add(store);
  });
  onLocalChange(refreshValue);
}

/** Shows a small value as it is kept now, after it was changed from outside this tab's stores. */
export function refreshValue(changed: string): void {
  for (const { key, look } of values) if (changed === key || changed.startsWith(`${key} `)) look();
}
