import { type SituationName, situations } from "#core/phrases/phrase";
import type { Translate } from "#i18n/translator";
import { rowName } from "#ui/text/playbook-words";

/** What a situation is called. */
export function situationWords(translate: Translate, situation: SituationName): string {
  return situation === "other" ? translate("phrases.other") : rowName(translate, situation);
}

/** The situations to choose from. */
export function situationOptions(translate: Translate) {
  return situations.map((value) => ({ value, label: situationWords(translate, value) }));
}
