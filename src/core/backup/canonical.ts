/** A value as JSON with its keys in order and nothing undefined in it: equal values give equal texts. "" for undefined. */
export function canonical(value: unknown): string {
  if (value === undefined) return "";
  return JSON.stringify(value, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  // Sound: as a list of its bytes it would be an object of a million fields.
  if (value instanceof Uint8Array) return String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The one of two values whose canonical text is the later: an order over all values, the same in every browser. */
export function later<T>(left: T, right: T): T {
  return canonical(left) < canonical(right) ? right : left;
}
