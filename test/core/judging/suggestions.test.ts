import { describe, expect, it } from "vitest";
import { loadTables } from "#commands/language-tables";
import { caseWords } from "#core/dialogue/case-words";
import type { Scenario, Variant } from "#core/dialogue/scenario";
import type { Texts } from "#core/dialogue/texts";
import { suggestionsFor } from "#core/judging/examples";
import { suggestionQuestion } from "#core/judging/suggestion-question";
import { sampleReplies } from "#core/scenario/sample-replies";
import { judge } from "#core/scoring/judge";
import { criteria } from "#core/service/criteria";
import { isHarmful } from "#core/service/moves";
import { shippedScenarios } from "../../support/shipped";

/** So many of the suggestions earn the whole criterion when they are said alone; when this was written all did. */
const leastWhole = 0.9;

/** Every suggestion to somebody who reached nothing in any turn, judged as if it had been said alone. */
function judgedSuggestions(scenario: Scenario, texts: Texts) {
  const tables = loadTables(texts.language);
  const telling = { scenario, texts, variant: scenario.variants[0] as Variant, gender: "f" as const };
  const turns = new Map(sampleReplies(scenario, texts).map((sample) => [sample.turn, sample]));
  return [...turns.values()].flatMap(({ turn, customer, channel, language, asks }) => {
    const answer = { turn, levels: Object.fromEntries(asks.map((name) => [name, 0 as const])), moves: [], broken: [] };
    const suggestions = suggestionsFor(suggestionQuestion({ telling, customer }, answer), tables);
    return asks.map((criterion) => {
      const { example = "", missing } = suggestions[criterion] ?? {};
      const context = caseWords(telling);
      const { criteria: found, moves } = judge({ language, channel, customer, reply: example, context }, tables);
      const made = moves.map(({ move }) => move);
      const id = `${scenario.id}/${language}/${turn}/${criterion}: ${example}`;
      return { id, level: found[criterion].level, made, missing };
    });
  });
}

const all = shippedScenarios.flatMap(({ scenario, texts }) => {
  return Object.values(texts).flatMap((own) => judgedSuggestions(scenario, own));
});
const share = (count: number) => count / all.length;

describe("what is suggested in the shipped stories", () => {
  it("is there for every turn and criterion, and earns something without harm", () => {
    expect(all.length).toBeGreaterThan(criteria.length * shippedScenarios.length);
    expect(all.filter(({ level, made }) => level === 0 || made.some(isHarmful)).map(({ id }) => id)).toEqual([]);
  });

  it("earns nearly always the whole criterion when it is said alone", () => {
    const short = all.filter(({ level }) => level < 2);
    console.info(`suggestions: ${all.length - short.length} of ${all.length} earn level 2`);
    for (const { id } of short) console.info(`  not whole: ${id}`);
    expect(share(all.length - short.length)).toBeGreaterThanOrEqual(leastWhole);
  });

  it("names nearly always what was missing, and makes that move itself", () => {
    const named = all.filter(({ missing }) => missing !== undefined);
    expect(share(named.length)).toBeGreaterThanOrEqual(0.8);
    const unmade = named.filter(({ made, missing }) => missing && !made.includes(missing));
    expect(unmade.map(({ id }) => id)).toEqual([]);
  });
});
