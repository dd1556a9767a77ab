import type { Scenario } from "#core/dialogue/scenario";
import type { Turn } from "#core/dialogue/turn";
import type { Report } from "../diagnostics";

/** Every place that a turn can lead to by itself. */
export function targetsOf(turn: Turn): string[] {
  const own = turn.choices.flatMap(({ to }) => to ?? []);
  const asked = turn.notUnderstood === undefined ? [] : [turn.notUnderstood];
  return [...new Set([...turn.next.map(({ to }) => to), ...own, ...asked])];
}

/** Checks that every turn and ending can be reached, that every turn leads on, and that no loop holds for ever. */
export function checkGraph(scenario: Scenario, report: Report): void {
  for (const [id, turn] of Object.entries(scenario.turns)) checkWayOut(id, turn, report);
  const reached = reachableFrom(scenario, scenario.first);
  if (scenario.leaves !== undefined) reached.add(scenario.leaves);
  for (const id of Object.keys(scenario.turns)) {
    if (!reached.has(id))
      report("unreachable-turn", ["turns", id], `Nothing leads to the turn "${id}". Add a jump to it, or take it out.`);
  }
  for (const id of Object.keys(scenario.endings)) {
    if (!reached.has(id))
      report(
        "unreachable-ending",
        ["endings", id],
        `Nothing leads to the ending "${id}". Add a jump to it, or take it out.`,
      );
  }
  const finishing = canFinish(scenario);
  for (const [id, turn] of Object.entries(scenario.turns)) {
    if (!finishing.has(id) && targetsOf(turn).length > 0 && reached.has(id)) {
      report(
        "endless-loop",
        ["turns", id],
        `From "${id}" no ending can be reached: the story goes round for ever. Add a way to an ending.`,
      );
    }
  }
}

function checkWayOut(id: string, turn: Turn, report: Report): void {
  const path = ["turns", id];
  const open = turn.next.findIndex(({ when }) => when === undefined);
  if (turn.next.length === 0) {
    const why = turn.choices.some(({ to }) => to !== undefined) ? " for a reply in own words, as a check takes it" : "";
    report("dead-end", path, `The turn "${id}" leads nowhere${why}. Add next: with a jump { to: … }.`);
  } else if (open < 0) {
    report(
      "dead-end",
      [...path, "next"],
      `The turn "${id}" leads nowhere when no condition holds. Add a last jump { to: … } without "when".`,
    );
  } else if (open >= 0 && open < turn.next.length - 1) {
    report(
      "jump-never-taken",
      [...path, "next", open + 1],
      `This jump is never taken: the one before it has no condition. Put it higher, or give that one a "when".`,
    );
  }
}

type Turns = Pick<Scenario, "turns">;

/** Every turn and ending that can be reached from a place, itself included. */
export function reachableFrom(scenario: Turns, start: string): Set<string> {
  return reachability(scenario)(start);
}

/** Tells what can be reached from a place, itself included; remembers what it found, since many jumps lead to one place. */
export function reachability({ turns }: Turns): (start: string) => Set<string> {
  const targets = new Map(Object.entries(turns).map(([id, turn]) => [id, targetsOf(turn)]));
  const found = new Map<string, Set<string>>();
  return (start) => {
    const reached = found.get(start) ?? closure(targets, start);
    found.set(start, reached);
    return reached;
  };
}

function closure(targets: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const reached = new Set([start]);
  // A set is walked in the order of adding, and what is added on the way is walked too.
  for (const id of reached) {
    for (const target of targets.get(id) ?? []) reached.add(target);
  }
  return reached;
}

/** The turns from which some ending can be reached: found backwards from the endings. */
function canFinish(scenario: Scenario): Set<string> {
  const sources = new Map<string, string[]>();
  for (const [id, turn] of Object.entries(scenario.turns)) {
    for (const target of targetsOf(turn)) {
      const known = sources.get(target);
      if (known) known.push(id);
      else sources.set(target, [id]);
    }
  }
  return Object.keys(scenario.endings).reduce((finishing, ending) => {
    if (!finishing.has(ending)) for (const id of closure(sources, ending)) finishing.add(id);
    return finishing;
  }, new Set<string>());
}
