import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Advice } from "#core/progress/next-step";
import type { Translate } from "#i18n/translator";
import { addresses } from "#stores/addresses";
import { criterionName } from "#stores/house";
import { dayOf } from "#ui/text/day";

/** An advice in words: what to do, why, and where it leads. */
export interface AdviceWords {
  readonly title: string;
  readonly why: string;
  readonly action: string;
  readonly address: string;
}

/** Puts an advice into words; its customer is told by name. */
export function adviceWords(translate: Translate, advice: Advice, entry: CatalogueEntry | undefined): AdviceWords {
  const values = valuesOf(translate, advice, entry?.customer ?? "");
  return {
    title: translate(`home.next.${advice.kind}.title`, values),
    why: translate(
      advice.kind === "criterion" ? `home.next.criterion.${advice.band}` : `home.next.${advice.kind}.why`,
      values,
    ),
    action: translate(`home.next.${advice.kind}.action`, values),
    address: addressOf(advice),
  };
}

function valuesOf(translate: Translate, advice: Advice, customer: string): Record<string, string | number> {
  switch (advice.kind) {
    case "continue":
      return { customer, day: dayOf(advice.begun, translate.language) };
    case "again":
      return { customer, day: dayOf(advice.last, translate.language) };
    case "calmer":
      return { customer, count: advice.losses };
    case "harder":
      return { customer, count: advice.wins };
    case "check":
      return { customer, count: advice.weeks };
    case "drills":
      return { count: advice.due };
    case "plan":
      return { customer, when: advice.plan.when, say: advice.plan.say };
    case "criterion":
      return { customer, criterion: criterionName(translate, advice.criterion) };
    default:
      return { customer };
  }
}

function addressOf(advice: Advice): string {
  if (advice.kind === "drills") return addresses.drills;
  if (advice.kind === "continue") return addresses.talk(advice.session);
  return advice.kind === "calmer" ? addresses.playCalm(advice.scenario) : addresses.play(advice.scenario);
}
