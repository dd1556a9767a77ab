/** What one unit of cost and worth is in a language's money. */
export interface Money {
  readonly currency: string;
  readonly unit: number;
}

/** So many units as money, written as a language writes it; cents only where there are some. */
export function inMoney({ currency, unit }: Money, language: string, units: number): string {
  const sum = units * unit;
  const maximumFractionDigits = Number.isInteger(sum) ? 0 : 2;
  return new Intl.NumberFormat(language, { style: "currency", currency, maximumFractionDigits }).format(sum);
}
