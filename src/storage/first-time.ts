/**
 * Whether something happens for the first time in this tab; asking notes it. A reload does not forget it.
 * @returns false, too, where the browser keeps nothing: who would do a thing only once must then not do it
 */
export function firstTime(key: string, what: string): boolean {
  try {
    if (sessionStorage.getItem(key) === what) return false;
    sessionStorage.setItem(key, what);
    return sessionStorage.getItem(key) === what;
  } catch {
    return false;
  }
}
