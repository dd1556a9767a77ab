/** The tabs of the app in one browser: what one of them has written, the others hear of. */
export interface Tabs {
  /** Tells the others that something in a store has changed. */
  tell(store: string): void;
  /** @returns what ends the listening */
  onTold(listener: (store: string) => void): () => void;
}

/** The browser's channel between tabs; where it has none, each tab hears of nothing and shows what it has read itself. */
export function tabsOn(name: string): Tabs {
  const channel = open(name);
  return {
    tell: (store) => channel?.postMessage(store),
    onTold(listener) {
      const heard = ({ data }: MessageEvent<unknown>) => typeof data === "string" && listener(data);
      channel?.addEventListener("message", heard);
      return () => channel?.removeEventListener("message", heard);
    },
  };
}

function open(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
