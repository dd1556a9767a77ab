const [space, noBreak] = [" ", "\u00a0"];

/** What may stand before a word without being part of it: brackets, quotation marks, dashes, the end of a line above. */
const before = /^.*[\s([«„“"—–-]/su;

/**
 * Binds short words to what follows them, so that none hangs at the end of a line: for the eye only, never for what is
 * kept, copied or judged. No letter moves: places in the text stay what they were.
 * @param words those of the text's language that must not hang, in small letters
 */
export function bindWords(text: string, words: readonly string[]): string {
  if (words.length === 0) return text;
  const pieces = text.split(space);
  const hangs = (piece: string) => words.includes(piece.replace(before, "").toLowerCase());
  return pieces.reduce((bound, piece, index) => bound + (hangs(pieces[index - 1] ?? "") ? noBreak : space) + piece);
}

/** The text as it was before its words were bound, for what leaves the screen. */
export function unbound(text: string): string {
  return text.replaceAll(noBreak, space);
}
