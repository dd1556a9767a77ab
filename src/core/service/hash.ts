/** 32-bit FNV-1a of a text's UTF-16 units, continued from `seed`. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let result = seed;
  for (let index = 0; index < text.length; index++) {
    result = Math.imul(result ^ text.charCodeAt(index), 0x01000193);
  }
  return result >>> 0;
}

/** A hash of a text in 13 base-36 characters at most: two independent 32-bit halves. Not for secrets. */
export function longHash(text: string): string {
  return hash32(text).toString(36) + hash32(text, 0x9747b28c).toString(36);
}

/** A hash of a text in 6 hexadecimal characters: enough to notice that a line has changed. */
export function shortHash(text: string): string {
  return hash32(text).toString(16).padStart(8, "0").slice(2);
}
