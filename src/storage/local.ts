import * as v from "valibot";

/** A small value kept in the browser's local storage, schema-checked when read. */
export interface LocalValue<T> {
  read(): T;
  write(value: T): void;
}

/**
 * A value under one key. What is missing, unreadable or does not fit the schema gives the fallback; what cannot be
 * written (private mode, full disk) is kept until the page is closed.
 */
export function localValue<T>(key: string, schema: v.GenericSchema<T>, fallback: T): LocalValue<T> {
  let current: T | undefined;
  return {
    read() {
      current ??= parsed(read(key), schema) ?? fallback;
      return current;
    },
    write(value) {
      current = value;
      save(key, JSON.stringify(value));
    },
  };
}

function parsed<T>(text: string | null, schema: v.GenericSchema<T>): T | undefined {
  if (text === null) return undefined;
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function save(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Storage is blocked or full: the value lives on in memory, and the storage notice tells the trainee.
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
