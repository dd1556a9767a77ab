const digits: Readonly<Record<string, number>> = Object.fromEntries(
  ["零〇", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((signs, value) =>
    Array.from(signs, (sign) => [sign, value]),
  ),
);
const units: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10_000,
  亿: 100_000_000,
};

/** A longer row of numerals is no number that anybody means. */
const longestNumeral = 16;

/** What a sign multiplies by: 万 is 10000. */
export function chineseUnit(sign: string): number | undefined {
  return units[sign];
}

/** The number written in Chinese numerals that starts here: 十二 is 12, 三百五 is 350, 二〇二四 is 2024. */
export function chineseNumber(
  signAt: (place: number) => string,
  start: number,
): { value: number; next: number } | undefined {
  const numerals: string[] = [];
  while (numerals.length < longestNumeral && isNumeral(signAt(start + numerals.length))) {
    numerals.push(signAt(start + numerals.length));
  }
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
    } else if (unit >= 10_000) {
      sum = (sum + section + digit) * unit;
      [section, digit, last] = [0, 0, unit];
    } else {
      section += (digit || 1) * unit;
      [digit, last] = [0, unit];
    }
  }
  return sum + section + digit * Math.max(1, last / 10);
}
