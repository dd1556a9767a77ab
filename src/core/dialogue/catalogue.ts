import { lineIds } from "./line-ids";
import type { Scenario } from "./scenario";
import { type Texts, wordingFor } from "./texts";

/** What the library shows of a scenario in one language: small enough to load for all scenarios at once. */
export interface CatalogueEntry
  extends Pick<
    Scenario,
    "id" | "channel" | "difficulty" | "touchpoint" | "trains" | "use" | "strength" | "abusive" | "follows" | "twin"
  > {
  /** A formal letter; left out: not. */
  readonly letter?: true;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly industry: string;
  readonly customer: string;
  readonly customerType: Scenario["customer"]["type"];
  readonly mood: number;
  /** Every language that the scenario is offered in. */
  readonly languages: readonly string[];
  readonly turns: number;
}

/** The catalogue's entry for a scenario in the language of these texts. Texts stand for themselves: no gender, no facts. */
export function catalogueEntry(
  { scenario, texts: all }: { readonly scenario: Scenario; readonly texts: Readonly<Record<string, Texts>> },
  texts: Texts,
): CatalogueEntry {
  const line = (id: string) => {
    return wordingFor(texts.lines[id] ?? "", { gender: "f" });
  };
  const { id, channel, difficulty, touchpoint, trains, use, strength, abusive, follows, twin, customer } = scenario;
  return {
    id,
    channel,
    difficulty,
    touchpoint,
    trains,
    use,
    strength,
    ...(scenario.letter && { letter: true as const }),
    ...(abusive && { abusive }),
    ...(follows !== undefined && { follows }),
    ...(twin !== undefined && { twin }),
    language: texts.language,
    title: line(lineIds.title),
    summary: line(lineIds.summary),
    industry: line(lineIds.industry),
    customer: line(lineIds.customer("name")),
    customerType: customer.type,
    mood: scenario.variants[0]?.mood ?? 0,
    languages: Object.keys(all),
    turns: Object.keys(scenario.turns).length,
  };
}
