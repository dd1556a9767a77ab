import type { Scenario, Turn } from "#core/dialogue/scenario";
import type { Report } from "../diagnostics";

/** Every place that a turn can lead to by itself. */
export function targetsOf(turn: Turn): string[] {
  const own = turn.choices.flatMap(({ to }) => to ?? []);
  const asked = turn.notUnderstood === undefined ? [] : [turn.notUnderstood];
  return [...turn.next.map(({ to }) => to), ...own, ...asked];
}

/** Checks that every turn and ending can be reached, that every turn leads on, and that no loop holds for ever. */
export function checkGraph(scenario: Scenario, report: Report): void {
  for (const [id, turn] of Object.entries(scenario.turns)) checkWayOut(id, turn, report);
  const reached = reachableFrom(scenario, scenario.first);
  if (scenario.leaves !== undefined) for (const id of reachableFrom(scenario, scenario.leaves)) reached.add(id);
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
  if (
    turn.next.length === 0 &&
    (turn.freeText || turn.choices.length === 0 || turn.choices.some(({ to }) => to === undefined))
  ) {
    report("dead-end", path, `The turn "${id}" leads nowhere. Add next: with a jump { to: … }.`);
  } else if (turn.next.length > 0 && open < 0) {
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

/** Every turn and ending that can be reached from a place, itself included. */
export function reachableFrom(scenario: Pick<Scenario, "turns">, start: string): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const turn = Object.hasOwn(scenario.turns, id) ? scenario.turns[id] : undefined;
    if (turn) open.push(...targetsOf(turn));
  }
  return reached;
}

/** The turns from which some ending can be reached: found backwards from the endings. */
function canFinish(scenario: Scenario): Set<string> {
  const sources = new Map<string, string[]>();
  for (const [id, turn] of Object.entries(scenario.turns)) {
    for (const target of targetsOf(turn)) sources.set(target, [...(sources.get(target) ?? []), id]);
  }
  const finishing = new Set<string>();
  const open = Object.keys(scenario.endings);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (finishing.has(id)) continue;
    finishing.add(id);
    open.push(...(sources.get(id) ?? []));
  }
  return finishing;
}
