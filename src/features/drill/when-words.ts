import { daysUntil } from "#core/drills/due";
import type { Translate } from "#i18n/translator";
import { drillNow } from "#stores/drills";

/** When something comes back, in words: "tomorrow", "in 6 days". */
export function whenWords(translate: Translate, due: number): string {
  return translate("drill.when", { days: daysUntil(due, drillNow()) });
}
