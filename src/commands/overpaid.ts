import { judge } from "#core/scoring/judge";
import type { Tables } from "#core/scoring/tables";
import { criteria, type Level } from "#core/service/criteria";
import { readData } from "./labelled-data";
import type { LabelledReply } from "./labelled-replies";
import { loadTables } from "./language-tables";

/** By how many levels a reply gets more than it earns, on the criterion where it is most; 0 where it gets no more. */
function overpaid(reply: LabelledReply, tables: Tables): Level {
  const judged = judge(reply, tables).criteria;
  return Math.max(0, ...criteria.map((name) => judged[name].level - reply.scores[name])) as Level;
}

/** By how many levels each attack of a language is overpaid, with its tactic. */
export function overpaidAttacks(language: string): { readonly tactic: string | undefined; readonly levels: Level }[] {
  const attacks = readData(language).filter(({ part }) => part === "gaming");
  return attacks.map((attack) => ({ tactic: attack.tactic, levels: overpaid(attack, loadTables(language)) }));
}

/** The share of attacks that are overpaid by just so many levels, 0 to 1. */
export function shareOverpaid(attacks: readonly { readonly levels: Level }[], by: Level): number {
  return attacks.filter(({ levels }) => levels === by).length / attacks.length;
}
