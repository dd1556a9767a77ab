import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Step } from "#core/paths/path";
import type { Translate } from "#i18n/translator";

/** What a step asks for, in words. */
export function stepWords(translate: Translate, step: Step, entries: readonly CatalogueEntry[]): string {
  switch (step.kind) {
    case "plan":
      return translate("paths.step.plan");
    case "drill":
      return translate("paths.step.drill", { kind: translate(`drill.kind.${step.drill}`) });
    case "talk":
      return translate(`paths.step.${step.mode}`, { title: titleOf(entries, step.scenario) });
    default:
      return translate(`paths.step.${step.kind}`, { title: titleOf(entries, step.scenario) });
  }
}

function titleOf(entries: readonly CatalogueEntry[], scenario: string): string {
  return entries.find(({ id }) => id === scenario)?.title ?? scenario;
}
