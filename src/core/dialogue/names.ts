import { criteria } from "#core/service/criteria";
import type { Names } from "./condition";
import { budgetLeft, type Outcome } from "./outcome";
import { type Play, variantById } from "./play";
import type { Scenario } from "./scenario";

/** The names that a condition can read where a conversation stands, and of the answer just given if there is one. */
export function namesOf(scenario: Scenario, play: Play, outcome?: Outcome): Names {
  return (name) => {
    const [group, member] = name.split(".", 2) as [string, string?];
    return member === undefined ? plainName(scenario, play, outcome, group) : ofGroup(play, outcome, group, member);
  };
}

function plainName(scenario: Scenario, play: Play, outcome: Outcome | undefined, name: string) {
  switch (name) {
    case "mood":
    case "patience":
    case "spent":
    case "supervisor":
    case "variant":
    case "before":
    case "bystanders":
      return play[name];
    case "budget":
      return budgetLeft(scenario, play);
    case "visits":
      return play.visits[play.turn] ?? 1;
    case "fault":
      return variantById(scenario, play.variant).fault;
    case "empathy":
    case "ownership":
    case "positive":
    case "closing":
      return outcome?.scores[name] ?? 0;
    default:
      return undefined;
  }
}

function ofGroup(play: Play, outcome: Outcome | undefined, group: string, member: string) {
  switch (group) {
    case "made":
      return outcome?.moves.some(({ move }) => move === member) ?? false;
    case "ever":
      return ((play.made as Record<string, number | undefined>)[member] ?? 0) > 0;
    case "told":
      return play.told.includes(member);
    case "wrong":
      return outcome?.wrong.includes(member) ?? false;
    case "gave":
      return play.gave.includes(member);
    case "kept":
      return play.kept.includes(member);
    case "broke":
      return outcome?.broken.includes(member) ?? false;
    case "count":
      return play.counters[member] ?? 0;
    default:
      return undefined;
  }
}

/** Whether a name speaks of the answer just given alone. */
export function isOfAnswer(name: string): boolean {
  return criteria.some((criterion) => criterion === name) || /^(made|wrong|broke)\./.test(name);
}
