import { criteria as allCriteria, type Criterion, noScores } from "#core/service/criteria";
import { moves as allMoves, type Move } from "#core/service/moves";
import { weigh } from "./criteria";
import { derive } from "./derive";
import { type Finding, findAll } from "./findings";
import { markGuards } from "./guards/mark";
import { findStructure, shapeOf } from "./structure";
import type { Tables } from "./tables";
import { type Reading, read } from "./text/reading";
import type { FoundMove, JudgedCriterion, Judgement, NotUnderstoodReason, ReplyToJudge } from "./types";
import { whyNotUnderstood } from "./understood";

/** Judges one reply with the tables of its language. */
export function judge(reply: ReplyToJudge, tables: Tables): Judgement {
  const { read: text, customer, findings } = examine(reply, tables);
  const reason = whyNotUnderstood(text, customer, findings, tables);
  if (reason) return notUnderstood(reason, tables);
  const features = derive(findings, shapeOf(text, findings), tables.rules.derive);
  const criteria = Object.fromEntries(
    allCriteria.map((criterion) => [criterion, weigh(tables.rules.criteria[criterion], features)]),
  );
  return {
    understood: true,
    moves: allMoves.flatMap((move) => (features.findings.get(move) ?? []).map((finding) => asMove(move, finding))),
    criteria: criteria as Record<Criterion, JudgedCriterion>,
    scorer: tables.version,
  };
}

/** The reply read and guarded, and all that was found in it, before anything is weighed. */
export interface Examined {
  readonly read: Reading;
  readonly customer: Reading;
  readonly findings: readonly Finding[];
}

export function examine(reply: ReplyToJudge, tables: Tables): Examined {
  const text = read(reply.reply, tables.orthography);
  const customer = read(reply.customer, tables.orthography);
  markGuards(text, customer, tables);
  const findings = [...findAll(text, customer, tables), ...findStructure(text)];
  return { read: text, customer, findings };
}

function asMove(move: Move, { start, end, strength }: Finding): FoundMove {
  return { move, start, end, strength };
}

function notUnderstood(reason: NotUnderstoodReason, tables: Tables): Judgement {
  const nothing: JudgedCriterion = { level: 0, reasons: [{ key: "not_understood" }] };
  const criteria = Object.fromEntries(Object.keys(noScores).map((criterion) => [criterion, nothing]));
  return {
    understood: false,
    notUnderstood: reason,
    moves: [],
    criteria: criteria as Record<Criterion, JudgedCriterion>,
    scorer: tables.version,
  };
}
