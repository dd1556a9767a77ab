import { type CauseKind, causeKinds } from "#core/service/scenario-terms";
import type { AttemptRecord } from "../records";
import { isKept, type MoneyFigures, moneyFigures } from "./money";

/** Why a customer got in touch, as the trainee tagged it after the conversation (playbook row M5). */
export interface Tag {
  readonly attempt: string;
  readonly wrapUp?: { readonly kind: CauseKind } | undefined;
}

/** A reason for contacts, and what would be saved if it were removed (playbook row M4). */
export interface Reason {
  readonly kind: CauseKind;
  readonly contacts: number;
  /** Of all tagged contacts, from 0 to 1. */
  readonly share: number;
  readonly lostCustomers: number;
  /** What those contacts cost: given away, and customers lost. */
  readonly money: readonly MoneyFigures[];
}

/** Reasons for the tagged contacts, the most frequent first. */
export function reasonsOf(whole: readonly AttemptRecord[], tags: readonly Tag[]): Reason[] {
  const kindOf = new Map(tags.flatMap(({ attempt, wrapUp }) => (wrapUp ? [[attempt, wrapUp.kind] as const] : [])));
  const byKind = new Map<CauseKind, AttemptRecord[]>();
  let tagged = 0;
  for (const attempt of whole) {
    const kind = kindOf.get(attempt.id);
    if (kind === undefined) continue;
    tagged += 1;
    const found = byKind.get(kind);
    if (found) found.push(attempt);
    else byKind.set(kind, [attempt]);
  }
  return causeKinds
    .flatMap((kind): Reason[] => {
      const found = byKind.get(kind);
      if (found === undefined) return [];
      const lostCustomers = found.filter((attempt) => !isKept(attempt)).length;
      return [
        { kind, contacts: found.length, share: found.length / tagged, lostCustomers, money: moneyFigures(found) },
      ];
    })
    .sort((left, right) => right.contacts - left.contacts);
}
