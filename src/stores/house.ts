import type { HouseLanguage } from "#core/dialogue/house";
import type { Criterion } from "#core/service/criteria";
import type { Translate } from "#i18n/translator";
import { services } from "./services";

/** How the house speaks in a language, if it says so. */
export function houseStyle(language: string): HouseLanguage | undefined {
  return services().content.house.languages?.[language];
}

/** A criterion's name: the house's own in the interface's language, or ours. */
export function criterionName(translate: Translate, criterion: Criterion): string {
  return houseStyle(translate.language)?.criteria?.[criterion] ?? translate(`criterion.${criterion}`);
}
