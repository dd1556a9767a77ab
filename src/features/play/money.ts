import type { Texts } from "#core/dialogue/texts";

/** A cost or worth in the scenario's units as money of the conversation's language. */
export function inMoney({ money, language }: Pick<Texts, "money" | "language">, units: number): string {
  const sum = units * money.unit;
  const maximumFractionDigits = Number.isInteger(sum) ? 0 : 2;
  return new Intl.NumberFormat(language, { style: "currency", currency: money.currency, maximumFractionDigits }).format(
    sum,
  );
}
