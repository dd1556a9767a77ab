import { brokenKey, moveLocal } from "./local";

/** A small value that was set aside: the key that it was kept under, and what stood there. */
export interface BrokenLocal {
  readonly key: string;
  readonly text: string;
}

/** What was set aside of the small values whose key starts so; none where storage is blocked. */
export function brokenLocals(prefix: string): BrokenLocal[] {
  try {
    const ending = brokenKey("");
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key.endsWith(ending));
    return keys.map((key) => ({ key: key.slice(0, -ending.length), text: localStorage.getItem(key) ?? "" }));
  } catch {
    return [];
  }
}

/**
 * Puts a value that was set aside back in its place. What has been written there since is newer, and stays.
 * @returns whether it is back
 */
export function putBackLocal(key: string): boolean {
  if (localStorage.getItem(key) !== null) return false;
  moveLocal(brokenKey(key), key);
  return localStorage.getItem(key) !== null;
}

/**
 * Sets a value aside that was saved as a file before. What is set aside under its key already stays, and what is in its
 * place as it was needs no setting aside.
 * @returns whether it is there
 */
export function setAsideLocal(key: string, text: string): boolean {
  if (localStorage.getItem(key) === text) return false;
  const kept = localStorage.getItem(brokenKey(key));
  if (kept === null) localStorage.setItem(brokenKey(key), text);
  return kept === null || kept === text;
}

/** Deletes what was set aside of a value; the value itself stays. */
export function removeBrokenLocal(key: string): void {
  localStorage.removeItem(brokenKey(key));
}
