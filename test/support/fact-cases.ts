import { describe, expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { checkFacts } from "#core/scoring/facts";
import type { FactKind } from "#core/service/scenario-terms";

/** A fact with its wordings, and replies that tell it, leave it out, or put another value in its place. */
export interface FactCase {
  readonly kind: FactKind;
  readonly wordings: readonly string[];
  /** What the customer said before. */
  readonly customer?: string;
  readonly told?: readonly string[];
  readonly missing?: readonly string[];
  readonly wrong?: readonly string[];
}

type Outcome = "told" | "missing" | "wrong";

function outcomeOf(reply: string, { kind, wordings, customer = "" }: FactCase, language: string): Outcome {
  const found = checkFacts({ reply, customer }, [{ id: "it", kind, wordings }], loadTables(language));
  if (found.told.length > 0) return "told";
  return found.wrong.length > 0 ? "wrong" : "missing";
}

/** Tests that every reply has the outcome under which it stands. */
export function testFacts(language: string, cases: readonly FactCase[]): void {
  describe.each(cases.map((one) => [[one.kind, ...one.wordings].join(", "), one] as const))(
    `${language}: %s`,
    (_name, one) => {
      const rows = (["told", "missing", "wrong"] as const).flatMap((outcome) => {
        return (one[outcome] ?? []).map((reply) => [outcome, reply] as const);
      });
      test.each(rows)("%s: %s", (outcome, reply) => expect(outcomeOf(reply, one, language)).toBe(outcome));
    },
  );
}
