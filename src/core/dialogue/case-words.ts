import { lineIds } from "./line-ids";
import { type Telling, wordings, wordingsOf } from "./texts";

/**
 * All that tells what a case is about, as one text: the briefing, whatever the customer may say, the facts. A reply may
 * take up an earlier line or a fact that the customer's last line says nothing of.
 */
export function caseWords({ scenario, texts, variant }: Pick<Telling, "scenario" | "texts" | "variant">): string {
  const briefing = (["case", "policy", "not_our_fault"] as const).map(lineIds.briefing);
  const said = Object.entries(scenario.turns).flatMap(([turn, { says }]) =>
    says.map(({ key }) => lineIds.says(turn, key)),
  );
  const lines = [lineIds.summary, ...briefing, lineIds.variantBriefing(variant.id), ...said];
  return [
    ...lines.flatMap((id) => (texts.lines[id] === undefined ? [] : wordingsOf(texts.lines[id]))),
    ...scenario.facts.flatMap(({ id }) => wordings({ texts, variant }, id)),
  ].join("\n");
}
