import type { Report } from "../diagnostics";
import type { ScenarioSource } from "../source/scenario";

/** Checks what there is to understand after the talk: one cause is right, and choosing another is answered. */
export function checkWrapUp({ wrap_up }: ScenarioSource, report: Report): void {
  if (wrap_up === undefined) return;
  const causes = Object.entries(wrap_up.causes);
  const right = causes.filter(([, cause]) => cause.right === true).map(([id]) => id);
  if (right.length !== 1) {
    const found = right.length === 0 ? "None of these causes is right" : `${right.join(" and ")} are right`;
    report("cause-not-one", ["wrap_up", "causes"], `${found}. Mark exactly one with right: true.`);
  }
  for (const [id, cause] of causes) {
    if (cause.right === true || cause.why !== undefined) continue;
    report(
      "missing-key",
      ["wrap_up", "causes", id],
      `"why" is missing here. Add a sentence on why it is not this: it is said when this one is chosen.`,
    );
  }
}
