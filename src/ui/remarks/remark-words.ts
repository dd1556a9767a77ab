import type { Remark } from "#core/judging/remarks";
import type { Translate } from "#i18n/translator";

/** What a remark may need to name: facts, their values and rules, in the language of the conversation. */
export interface CaseNames {
  fact(id: string): string;
  value(fact: string): string;
  rule(id: string): string;
}

/** A remark in a sentence. */
export function remarkWords({ about }: Remark, names: CaseNames, translate: Translate): string {
  switch (about.type) {
    case "rule":
      return translate("remark.rule", { rule: names.rule(about.rule) });
    case "fact":
      return translate(`remark.fact.${about.is}`, { fact: names.fact(about.fact), value: names.value(about.fact) });
    case "move":
      return translate(`remark.move.${about.move}`);
    case "criterion":
      return translate(`remark.criterion.${about.criterion}.${about.level}`);
  }
}
