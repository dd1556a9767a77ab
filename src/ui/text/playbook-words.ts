import type { MessageKey, Words } from "#i18n/translator";

/** The short name of a playbook row, such as "S8". */
export function rowName(translate: Words, row: string): string {
  return translate(`row.${row}.name` as MessageKey);
}
