import type { Path, Report } from "../diagnostics";
import type { SampleSource } from "../source/reply";
import type { ScenarioSource } from "../source/scenario";
import type { TurnSource } from "../source/turn";

interface Known {
  readonly what: string;
  readonly ids: readonly string[];
}

/** Checks that everything that is named by id exists, and that every fact has a value in every variant. */
export function checkReferences(source: ScenarioSource, report: Report): void {
  const known = {
    place: { what: "turn or ending", ids: [...Object.keys(source.turns), ...Object.keys(source.endings)] },
    ending: { what: "ending", ids: Object.keys(source.endings) },
    fact: { what: "fact", ids: Object.keys(source.facts ?? {}) },
    rule: { what: "rule", ids: Object.keys(source.rules ?? {}) },
    allowance: { what: "allowance", ids: Object.keys(source.authority.allowances ?? {}) },
    counter: { what: "counter", ids: Object.keys(source.counters ?? {}) },
  };
  const look = (kind: keyof typeof known, ids: readonly string[] | undefined, path: Path) => {
    for (const [index, id] of (ids ?? []).entries()) checkName(known[kind], id, [...path, index], report);
  };
  const jump = (to: string | undefined, path: Path) => {
    if (to !== undefined) checkName(known.place, to, path, report);
  };

  if (source.leaves) checkName(known.ending, source.leaves.to, ["leaves", "to"], report);
  look("allowance", source.authority.supervisor?.allows, ["authority", "supervisor", "allows"]);
  for (const [id, rule] of Object.entries(source.rules ?? {}))
    look("fact", rule.found_by.facts, ["rules", id, "found_by", "facts"]);
  for (const [id, variant] of Object.entries(source.variants)) {
    for (const fact of Object.keys(variant.facts ?? {}))
      checkName(known.fact, fact, ["variants", id, "facts", fact], report);
  }
  for (const [id, turn] of Object.entries(source.turns)) checkTurn(turn, ["turns", id], look, jump);
  checkBystanderNames(source, report);
  for (const [id, turn] of Object.entries(source.turns)) {
    for (const [index, effect] of (turn.effects ?? []).entries()) {
      look("counter", Object.keys(effect.count ?? {}), ["turns", id, "effects", index, "count"]);
    }
  }
  checkFactValues(source, report);
}

function checkBystanderNames({ bystanders, turns }: ScenarioSource, report: Report): void {
  const known = { what: "bystander", ids: Object.keys(bystanders?.names ?? {}) };
  for (const [id, turn] of Object.entries(turns)) {
    for (const [key, { who }] of Object.entries(turn.bystanders ?? {})) {
      checkName(known, who, ["turns", id, "bystanders", key, "who"], report);
    }
  }
}

type Look = (kind: "fact" | "rule" | "allowance", ids: readonly string[] | undefined, path: Path) => void;
type Jump = (to: string | undefined, path: Path) => void;

function checkTurn(turn: TurnSource, path: Path, look: Look, jump: Jump): void {
  look("fact", turn.tell, [...path, "tell"]);
  look("rule", turn.must_first, [...path, "must_first"]);
  look("rule", turn.must_not, [...path, "must_not"]);
  for (const [index, { to }] of (turn.next ?? []).entries()) jump(to, [...path, "next", index, "to"]);
  jump(turn.not_understood?.to, [...path, "not_understood", "to"]);
  for (const [key, choice] of Object.entries(turn.choices ?? {})) {
    jump(choice.to, [...path, "choices", key, "to"]);
    checkAnswer(choice, [...path, "choices", key], look);
  }
  for (const [key, sample] of Object.entries(turn.samples ?? {})) checkAnswer(sample, [...path, "samples", key], look);
}

/** Checks the facts, allowances and rules that a choice or sample names. */
export function checkAnswer(
  answer: Pick<SampleSource, "tells" | "gives" | "keeps" | "breaks">,
  path: Path,
  look: Look,
): void {
  look("fact", answer.tells, [...path, "tells"]);
  look("allowance", answer.gives, [...path, "gives"]);
  look("rule", answer.keeps, [...path, "keeps"]);
  look("rule", answer.breaks, [...path, "breaks"]);
}

/** Reports a name that is not among the known ones, with the nearest known one. */
export function checkName({ what, ids }: Known, id: string, path: Path, report: Report): void {
  if (ids.includes(id)) return;
  const known = ids.length > 0 ? `Known: ${ids.slice(0, 24).join(", ")}.` : `This scenario has none.`;
  report("unknown-name", path, `There is no ${what} "${id}". ${known}`);
}

function checkFactValues(source: ScenarioSource, report: Report): void {
  for (const [fact, { value }] of Object.entries(source.facts ?? {})) {
    const without = Object.entries(source.variants).filter(([, variant]) => variant.facts?.[fact] === undefined);
    if (value !== undefined || without.length === 0) continue;
    const names = without.map(([id]) => id).join(", ");
    report(
      "fact-without-value",
      ["facts", fact],
      `The fact "${fact}" has no value in: ${names}. Give it a value here, or in each variant.`,
    );
  }
}
