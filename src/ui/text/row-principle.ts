import type { MessageKey, Words } from "#i18n/translator";

/** What a playbook row teaches, in a sentence. */
export function rowPrinciple(translate: Words, row: string): string {
  return translate(`row.${row}.principle` as MessageKey);
}
