/** Whether a character (after normalising) belongs to a word that is written in letters. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x531 && code <= 0x1fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

/** Whether a character is a word sign of its own: Chinese characters, Japanese kana. */
export function isSign(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Currency and paragraph signs and the like, read as words. */
export function isSymbolWord(char: string): boolean {
  return "£$€¥₽%₴₹§№".includes(char) && char !== "";
}
