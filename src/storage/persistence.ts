/** How the browser keeps what the app has stored. Undefined: it does not say. */
export interface Keeping {
  /** Whether it promises not to clear it by itself when room gets short. */
  readonly lasting: boolean | undefined;
  /** Bytes in use. */
  readonly used: number | undefined;
}

/** How the browser keeps what is stored now. */
export async function keepingNow(): Promise<Keeping> {
  const storage = storageManager();
  const [lasting, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ]);
  return { lasting, used: estimate?.usage };
}

/** Asks the browser to keep what is stored for good. Some ask the person in turn, so there must be something to keep. */
export async function askToKeep(): Promise<void> {
  const storage = storageManager();
  const lasting = await storage?.persisted?.().catch(() => undefined);
  if (lasting === false) await storage?.persist?.().catch(() => undefined);
}

/** Old browsers, and pages on an insecure address, have none; or only parts of one. */
function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === "undefined" ? undefined : navigator.storage;
}
