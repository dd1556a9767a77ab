import { longStory, modelTurn } from "#commands/bench/long-story";
import { catalogueEntry } from "#core/dialogue/catalogue";
import { lineIds } from "#core/dialogue/line-ids";
import type { Scenario } from "#core/dialogue/scenario";
import type { Prose, Texts } from "#core/dialogue/texts";
import type { Pack } from "#core/scenario/compile-pack";

type Told = Pack["scenarios"] extends ReadonlyMap<string, infer One> ? One : never;

/** The id of the conversation that hardly ends. */
export const endless = "endless";

/**
 * A library of so many customers, made of a real one's over and over under names of their own, and one conversation of so
 * many turns beside them.
 */
export function bigLibrary(pack: Pack, customers: number, turns: number): Pack {
  const originals = [...pack.scenarios.values()].filter(({ scenario }) => scenario.use === "practice");
  const copies = Array.from({ length: customers - pack.scenarios.size }, (_, index): [string, Told] => {
    const one = copyOf(originals[index % originals.length] as Told, index + 1);
    return [one.scenario.id, one];
  });
  const long = endlessTalk(pack.scenarios.get("first-talk") as Told, turns);
  const scenarios = new Map([...pack.scenarios, ...copies, [endless, long]]);
  return { ...pack, scenarios, catalogue: catalogueOf([...scenarios.values()]) };
}

/** The same customer under another name: what the number is cannot be told from the title's words alone. */
function copyOf({ scenario: { follows: _follows, twin: _twin, ...scenario }, texts }: Told, number: number): Told {
  const id = `${scenario.id}-${number}`;
  const numbered = Object.entries(texts).map(([language, one]): [string, Texts] => {
    const title = `${one.lines[lineIds.title]} ${number}`;
    return [language, { ...one, scenario: id, lines: { ...one.lines, [lineIds.title]: title } }];
  });
  return { scenario: { ...scenario, id }, texts: Object.fromEntries(numbered) };
}

/** Ready answers to the same words turn after turn. */
function endlessTalk({ scenario, texts }: Told, turns: number): Told {
  const model = modelTurn(scenario);
  const long: Scenario = { ...longStory(scenario, turns), id: endless };
  const told = Object.entries(texts).map(([language, one]): [string, Texts] => {
    return [language, { ...one, scenario: endless, lines: { ...one.lines, ...repeated(one.lines, model, turns) } }];
  });
  return { scenario: long, texts: Object.fromEntries(told) };
}

function repeated(lines: Texts["lines"], model: string, turns: number): Record<string, Prose> {
  const own = Object.entries(lines).filter(([id]) => id.startsWith(`turns.${model}.`));
  const rest = own.map(([id, prose]) => [id.slice(`turns.${model}`.length), prose] as const);
  return Object.fromEntries(
    Array.from({ length: turns }, (_, index) =>
      rest.map(([end, prose]): [string, Prose] => [`turns.turn${index}${end}`, prose]),
    ).flat(),
  );
}

function catalogueOf(scenarios: readonly Told[]): Pack["catalogue"] {
  const entries = scenarios.flatMap((one) => Object.values(one.texts).map((texts) => catalogueEntry(one, texts)));
  const languages = [...new Set(entries.map(({ language }) => language))];
  return Object.fromEntries(languages.map((tag) => [tag, entries.filter(({ language }) => language === tag)]));
}
