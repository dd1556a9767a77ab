import * as v from "valibot";

/** A small value kept in the browser's local storage, schema-checked when read. */
export interface LocalValue<T> {
  /** The key that it is kept under. */
  readonly key: string;
  read(): T;
  write(value: T): void;
  /** Changes the value as it stands now, so that what another tab has written meanwhile is not undone. */
  change(update: (value: T) => T): T;
}

/** Who hears of what goes wrong with local values. */
export interface LocalTold {
  /** A value could not be read: it was set aside, and the fallback is in its place. */
  onBroken(key: string): void;
  /** A value could not be written (blocked storage, full disk): it is kept until the page is closed. */
  onNotWritten(key: string): void;
}

/** Where a value that could not be read is set aside. */
export const brokenKey = (key: string) => `${key} set aside`;

/** Values that could not be written, until the page is closed. */
const unwritten = new Map<string, string>();

/** A value under one key, always read anew. What is missing gives the fallback; what does not fit is set aside first. */
export function localValue<T>(
  key: string,
  schema: v.GenericSchema<T>,
  fallback: T,
  told?: LocalTold | undefined,
): LocalValue<T> {
  const value: LocalValue<T> = {
    key,
    read() {
      const text = unwritten.get(key) ?? readText(key);
      if (text === null) return fallback;
      const found = parsed(text, schema);
      if (found !== undefined) return found.value;
      if (saveText(brokenKey(key), text)) removeText(key);
      told?.onBroken(key);
      return fallback;
    },
    write(next) {
      const text = JSON.stringify(next);
      if (saveText(key, text)) unwritten.delete(key);
      else {
        unwritten.set(key, text);
        told?.onNotWritten(key);
      }
    },
    change(update) {
      const next = update(value.read());
      value.write(next);
      return next;
    },
  };
  return value;
}

/** Moves a value to another key, unless something is kept there. What cannot be written stays where it is. */
export function moveLocal(from: string, to: string): void {
  const text = readText(from);
  if (text !== null && (readText(to) !== null || saveText(to, text))) removeText(from);
}

/** Deletes what is kept under a key, and what of it was set aside. */
export function removeLocal(key: string): void {
  unwritten.delete(key);
  removeText(key);
  removeText(brokenKey(key));
}

/**
 * Calls a listener with the key of each value that another tab has written.
 * @returns what ends it
 */
export function onLocalChange(listener: (key: string) => void): () => void {
  const heard = ({ key }: StorageEvent) => key !== null && listener(key);
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}

function parsed<T>(text: string, schema: v.GenericSchema<T>): { readonly value: T } | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? { value: result.output } : undefined;
  } catch {
    return undefined;
  }
}

function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function saveText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function removeText(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where storage is blocked there is nothing to delete.
  }
}

/** Forgets every value whose key starts so. What was read before lives on in memory until the page is loaded anew. */
export function forgetLocalValues(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Storage is blocked: then nothing was kept in it.
  }
}
