const han = /\p{Script=Han}/u;

/** One character of a Chinese name (the family's, which comes first), else the first letters of first and last name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = [...(words[0] ?? "")][0] ?? "";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return han.test(first) ? first : (first + last).toUpperCase();
}

const tints = 5;

/** The same tint for the same name, always. */
export function tintOf(name: string): number {
  let sum = 0;
  for (const character of name) sum += character.codePointAt(0) ?? 0;
  return sum % tints;
}
