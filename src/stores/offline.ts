import { createStore } from "zustand/vanilla";
import { useStore } from "#stores/use-store";

/** How much of the app is on the device, and whether a newer version of it waits there. */
export interface OfflineState {
  /** Files of the app kept so far, of how many; undefined where the browser keeps none, or has not told yet. */
  readonly files: { readonly kept: number; readonly of: number } | undefined;
  /** Everything is kept, and the app opens without a network. */
  readonly ready: boolean;
  /** Puts the newer version in place of this one; undefined as long as there is none, or it was put off. */
  readonly update: (() => void) | undefined;
}

export const offlineStore = createStore<OfflineState>(() => ({ files: undefined, ready: false, update: undefined }));

/** How much of the app is on the device, kept up to date. */
export const useOffline = () => useStore(offlineStore);

/** Puts a newer version off until the next visit. */
export function putUpdateOff(): void {
  offlineStore.setState({ update: undefined });
}
