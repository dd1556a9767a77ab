import type { AttemptRecord } from "../records";

/** Customers kept and lost, and what they are worth, in one currency. */
export interface MoneyFigures {
  readonly currency: string;
  readonly kept: { readonly customers: number; readonly worth: number };
  readonly lost: { readonly customers: number; readonly worth: number };
  /** What was given away, to customers kept and lost alike. */
  readonly spent: number;
}

/** Whether the customer stays: one who takes it further is as good as gone. */
export function isKept({ ending }: AttemptRecord): boolean {
  return ending.kind !== "lost" && ending.kind !== "escalated";
}

/** Customers and money kept, one row a currency: sums of different money mean nothing. */
export function moneyFigures(whole: readonly AttemptRecord[]): MoneyFigures[] {
  const found = new Map<string, MoneyFigures>();
  const none = { customers: 0, worth: 0 };
  for (const attempt of whole) {
    const { currency, unit } = attempt.money;
    const before = found.get(currency) ?? { currency, kept: none, lost: none, spent: 0 };
    const side = isKept(attempt) ? "kept" : "lost";
    const { customers, worth } = before[side];
    found.set(currency, {
      ...before,
      [side]: { customers: customers + 1, worth: worth + attempt.worth * unit },
      spent: before.spent + attempt.spent * unit,
    });
  }
  return [...found.values()];
}
