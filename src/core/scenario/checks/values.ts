import type { Report } from "../diagnostics";
import type { ScenarioSource } from "../source/scenario";

/** Checks values that fit their own form and yet not each other. */
export function checkValues(source: ScenarioSource, report: Report): void {
  if (source.letter === true && source.channel !== "email") {
    report("wrong-value", ["letter"], `Only an email can be a letter. Take it out, or write channel: email.`);
  }
  for (const [id, { from, to }] of Object.entries(source.counters ?? {})) {
    if (from <= to) continue;
    report("wrong-value", ["counters", id], `A counter goes up "from" the smaller number "to" the greater: swap them.`);
  }
  checkRules(source, report);
}

function checkRules(source: ScenarioSource, report: Report): void {
  for (const [id, { found_by }] of Object.entries(source.rules ?? {})) {
    if (Object.values(found_by).some((signs) => signs.length > 0)) continue;
    report("wrong-value", ["rules", id, "found_by"], "Nothing shows this rule. Name moves, facts or words.");
  }
  for (const [id, turn] of Object.entries(source.turns)) {
    for (const [index, rule] of (turn.must_not ?? []).entries()) {
      if (!turn.must_first?.includes(rule)) continue;
      const message = `"${rule}" stands in must_first too: no reply could keep and not break it. Take one out.`;
      report("wrong-value", ["turns", id, "must_not", index], message);
    }
  }
}
