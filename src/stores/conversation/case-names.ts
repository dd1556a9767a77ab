import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell, wordings } from "#core/dialogue/texts";

/** The names that a case gives to its facts and rules, for remarks and briefings. */
export function caseNames(telling: Telling) {
  return {
    fact: (id: string) => tell(telling, lineIds.factLabel(id)),
    value: (id: string) => wordings(telling, id)[0] ?? "",
    rule: (id: string) => tell(telling, lineIds.ruleText(id)),
  };
}
