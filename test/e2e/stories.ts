import type { Scenario } from "#core/dialogue/scenario";
import { type Sample, type Texts, wordings } from "#core/dialogue/texts";
import type { Turn } from "#core/dialogue/turn";
import { firstCustomer } from "#core/progress/first-customer";
import { shipped } from "../support/shipped";

/** A shipped customer in one language. */
export interface Story {
  readonly scenario: Scenario;
  readonly texts: Texts;
}

/** A shipped customer by id, in a language that the customer speaks. */
export function storyOf(id: string, language: string): Story {
  const found = shipped.scenarios.get(id);
  const texts = found?.texts[language];
  if (!found || !texts) throw new Error(`no customer "${id}" speaks "${language}"`);
  return { scenario: found.scenario, texts };
}

/** The customer whom the library offers first in a language. */
export function firstStory(language: string): Story {
  const first = firstCustomer(shipped.catalogue[language] ?? []);
  return storyOf(first?.id ?? "", language);
}

/** The turns of a story by id. */
export function turnsOf({ scenario }: Story): readonly (readonly [id: string, turn: Turn])[] {
  return Object.entries(scenario.turns);
}

/** The samples of a turn, those that may be shown as models first. */
export function samplesAt({ texts }: Story, turn: string): readonly Sample[] {
  return [...(texts.samples[turn] ?? [])].sort((left, right) => Number(right.model) - Number(left.model));
}

/** The ready answers of a turn, the best by the turn's own measure first. */
export function choicesAt({ scenario }: Story, turn: string): readonly Turn["choices"][number][] {
  const asks = scenario.turns[turn]?.asks ?? [];
  const worth = ({ scores }: Turn["choices"][number]) => asks.reduce((sum, name) => sum + (scores[name] ?? 0), 0);
  return [...(scenario.turns[turn]?.choices ?? [])].sort((left, right) => worth(right) - worth(left));
}

/** The values of a story's facts in a variant, as they are shown. */
export function factValues({ scenario, texts }: Story, variant: Scenario["variants"][number]): readonly string[] {
  return scenario.facts.map(({ id }) => wordings({ texts, variant }, id)[0] ?? "");
}

/** A text with every stretch of white space as one space. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
