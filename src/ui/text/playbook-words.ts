import type { MessageKey, Translate } from "#i18n/translator";

/** The short name of a playbook row, such as "S8". */
export function rowName(translate: Translate, row: string): string {
  return translate(`row.${row}.name` as MessageKey);
}

/** What a playbook row teaches, in a sentence. */
export function rowPrinciple(translate: Translate, row: string): string {
  return translate(`row.${row}.principle` as MessageKey);
}
