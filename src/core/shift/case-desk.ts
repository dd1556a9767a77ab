import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell, wordings } from "#core/dialogue/texts";
import { draw, shuffled } from "#core/service/chance";

/** Something that can be looked up during a shift. */
export interface DeskEntry {
  readonly id: string;
  /** The case that it belongs to. */
  readonly scenario: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  /** How many days before the shift it was written down. */
  readonly age: number;
  /** It no longer holds: told to the trainee by its age alone. */
  readonly outdated: boolean;
}

/** The case notes that come with a customer are as old as that, in days; what is older than they are has to be checked. */
export const caseNotesAge = 2;

/** The entries of a shift's case desk: facts and rules of its customers, one fact of which is out of date. */
export function caseDesk(tellings: readonly Telling[], seed: number): DeskEntry[] {
  const stale = staleFact(tellings, seed);
  const entries = tellings.flatMap((telling) => {
    const facts = telling.scenario.facts.map(({ id }) => factEntry(telling, id, stale, seed));
    const rules = telling.scenario.rules.map(({ id }) => ruleEntry(telling, id, seed));
    return [...facts, ...rules];
  });
  return shuffled(entries, seed, "desk");
}

/** A fact with the value that it had once. */
interface Stale {
  readonly scenario: string;
  readonly fact: string;
  readonly value: string;
}

/** Draws a fact whose value is another one in another variant of the case: as if that had been so before. */
function staleFact(tellings: readonly Telling[], seed: number): Stale | undefined {
  const candidates = tellings.flatMap((telling) => {
    const { scenario, texts, variant } = telling;
    return scenario.facts.flatMap(({ id }): Stale[] => {
      const now = wordings(telling, id)[0];
      const others = scenario.variants.filter((one) => one.id !== variant.id);
      const once = others.map((one) => wordings({ texts, variant: one }, id)[0]).find((value) => value !== now);
      return once === undefined ? [] : [{ scenario: scenario.id, fact: id, value: once }];
    });
  });
  return candidates[draw(seed, "stale", Math.max(1, candidates.length))];
}

function factEntry(telling: Telling, fact: string, stale: Stale | undefined, seed: number): DeskEntry {
  const { scenario, texts } = telling;
  const id = `${scenario.id} fact ${fact}`;
  const outdated = stale?.scenario === scenario.id && stale.fact === fact;
  return {
    id,
    scenario: scenario.id,
    title: tell(telling, lineIds.factLabel(fact)),
    text: outdated ? stale.value : (wordings(telling, fact)[0] ?? ""),
    language: texts.language,
    // Nothing but its age tells an entry that no longer holds.
    age: outdated ? caseNotesAge + 150 + draw(seed, `${id} old`, 200) : draw(seed, id, caseNotesAge + 1),
    outdated,
  };
}

function ruleEntry(telling: Telling, rule: string, seed: number): DeskEntry {
  const { scenario, texts } = telling;
  const id = `${scenario.id} rule ${rule}`;
  return {
    id,
    scenario: scenario.id,
    title: tell(telling, lineIds.title),
    text: tell(telling, lineIds.ruleText(rule)),
    language: texts.language,
    age: draw(seed, id, caseNotesAge + 1),
    outdated: false,
  };
}
