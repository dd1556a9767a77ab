import { judge } from "#core/scoring/judge";
import type { Tables } from "#core/scoring/tables";
import { criteria, type Level } from "#core/service/criteria";
import type { LabelledReply } from "./labelled-replies";

/** By how many levels a reply gets more than it earns, on the criterion where it is most; 0 where it gets no more. */
export function overpaid(reply: LabelledReply, tables: Tables): Level {
  const judged = judge(reply, tables).criteria;
  return Math.max(0, ...criteria.map((name) => judged[name].level - reply.scores[name])) as Level;
}
