import type { Scenario } from "#core/dialogue/scenario";
import type { Report } from "../diagnostics";
import { targetsOf } from "./graph";

/** Checks that bystanders are only where somebody can read along: on a public thread, and not in private messages. */
export function checkBystanders(scenario: Scenario, report: Report): void {
  if (scenario.bystanders && scenario.channel !== "social") {
    report("bystanders-absent", ["bystanders"], "Nobody reads along here. Write channel: social, or take them out.");
  }
  const watched = scenario.bystanders ? turnsInPublic(scenario) : new Set<string>();
  const why = scenario.bystanders
    ? "The talk is in private messages here, where nobody reads along"
    : "This scenario has no bystanders at its top";
  for (const [id, { comments, effects }] of Object.entries(scenario.turns)) {
    if (watched.has(id)) continue;
    if (comments) report("bystanders-absent", ["turns", id, "bystanders"], `${why}. Take the comments out.`);
    for (const [index, effect] of effects.entries()) {
      if (effect.bystanders === undefined) continue;
      report(
        "bystanders-absent",
        ["turns", id, "effects", index, "bystanders"],
        `${why}. Take "bystanders" out of the effect.`,
      );
    }
  }
}

/** The turns that can be entered in public: from the first one, or from one that says so, and past no private one. */
function turnsInPublic({ turns, first }: Scenario): ReadonlySet<string> {
  const publicAgain = Object.keys(turns).filter((id) => turns[id]?.private === false);
  const reached = new Set([first, ...publicAgain].filter((id) => turns[id]?.private !== true));
  // A set is walked in the order of adding, and what is added on the way is walked too.
  for (const id of reached) {
    const turn = turns[id];
    for (const target of turn ? targetsOf(turn) : []) if (turns[target]?.private !== true) reached.add(target);
  }
  return reached;
}
