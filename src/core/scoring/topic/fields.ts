import type { Content } from "./content";
import { logQuarters, whole } from "./logarithms";
import type { FieldTables } from "./topic-tables";

/** A word is divided among its fields; so many parts can be told apart. */
const parts = 840;
/** Half of a reply's words are the customer's own fields, half any: what doubles the odds says nothing yet. */
const evens = logQuarters(4);
/** Many words on one field make it no surer than a few. */
const mostOn = 8 * whole;

/** What the fields of life say that a reply's words belong to, in 1/64. */
export interface FieldEvidence {
  /** How much more likely its words are where a customer speaks of what this one speaks of. */
  readonly on: number;
  /** How much its words tell that belong to none of the customer's fields: little for those that honest replies bring up anyway. */
  readonly off: number;
  /** Whether any word belongs to a field of the customer's. */
  readonly isOn: boolean;
}

/** Weighs the fields of a reply's words by how much customers speak of them, and by how often honest replies leave them. */
export function fieldsIn(reply: Content["topical"], customer: Content["topical"], tables: FieldTables): FieldEvidence {
  const spoken = spokenOf([...customer.values()]);
  const all = [...spoken.values()].reduce((sum, part) => sum + part, 0);
  const evidence = { on: 0, off: 0, isOn: false };
  for (const fields of reply.values()) {
    const theirs = sumOf(fields, (field) => spoken.get(field) ?? 0);
    if (theirs > 0) {
      const usual = sumOf(fields, (field) => tables.usual[field] ?? 0);
      const odds = Math.round((4 * 1024 * theirs) / (all * Math.max(1, usual)));
      evidence.on += Math.max(0, logQuarters(odds) - evens);
      evidence.isOn = true;
    } else {
      evidence.off += Math.round(sumOf(fields, (field) => tables.telling[field] ?? 0) / fields.length);
    }
  }
  return { ...evidence, on: Math.min(mostOn, evidence.on) };
}

/** How much a text speaks of each field: a word that belongs to many says little of each. */
export function spokenOf(words: readonly (readonly number[])[]): Map<number, number> {
  const spoken = new Map<number, number>();
  for (const fields of words) {
    for (const field of fields) spoken.set(field, (spoken.get(field) ?? 0) + Math.round(parts / fields.length));
  }
  return spoken;
}

function sumOf(fields: readonly number[], worth: (field: number) => number): number {
  return fields.reduce((sum, field) => sum + worth(field), 0);
}
