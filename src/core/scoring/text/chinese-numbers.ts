const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

/** The number written in Chinese numerals that starts here: 十二 is 12, 三百五 is 350, 二〇二四 is 2024. */
export function chineseNumber(
  signAt: (place: number) => string,
  start: number,
): { value: number; next: number } | undefined {
  const numerals: string[] = [];
  while (isNumeral(signAt(start + numerals.length))) numerals.push(signAt(start + numerals.length));
  if (numerals.length === 0) return undefined;
  const value = numerals.some((sign) => sign in units) ? byUnits(numerals) : byPlaces(numerals);
  return { value, next: start + numerals.length };
}

function isNumeral(sign: string): boolean {
  return sign in digits || sign in units;
}

function byPlaces(numerals: readonly string[]): number {
  return numerals.reduce((sum, sign) => sum * 10 + (digits[sign] ?? 0), 0);
}

function byUnits(numerals: readonly string[]): number {
  let sum = 0;
  let section = 0;
  let digit = 0;
  let last = 1;
  for (const sign of numerals) {
    const unit = units[sign];
    if (unit === undefined) {
      digit = digits[sign] ?? 0;
      if (digit === 0) last = 10;
    } else if (unit === 10000) {
      sum = (sum + section + digit) * unit;
      [section, digit, last] = [0, 0, unit];
    } else {
      section += (digit || 1) * unit;
      [digit, last] = [0, unit];
    }
  }
  return sum + section + digit * Math.max(1, last / 10);
}
