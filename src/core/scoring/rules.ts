import type { Criterion } from "#core/service/criteria";

/** A step that changes the findings before the criteria are weighed. Conditions are explained in lang/README.md. */
export interface DeriveRule {
  readonly when: string;
  /** A move to make from each finding named `from`. */
  readonly make?: string;
  readonly from?: string;
  /** What must hold of the findings in the same sentence as `from`. */
  readonly beside?: string;
  /** Findings to take away. */
  readonly drop?: readonly string[];
}

/** One line of a criterion's table: where `when` holds, `points` are added and the level can be held down. */
export interface CriterionRow {
  readonly key: string;
  readonly when: string;
  readonly points: number;
  readonly max?: 0 | 1;
  readonly min?: 1 | 2;
  /** The finding shown as evidence; the first one named in `when` unless given. */
  readonly shows?: string;
}

export interface CriterionRules {
  /** Points from which level 1 and level 2 are given. */
  readonly cuts: readonly [one: number, two: number];
  /** The reason shown where no row held. */
  readonly otherwise: string;
  readonly rows: readonly CriterionRow[];
}

export interface Rules {
  readonly derive: readonly DeriveRule[];
  readonly criteria: Readonly<Record<Criterion, CriterionRules>>;
}

/** rules.json of a language: what it adds; a row with a known key replaces that row. */
export interface LanguageRules {
  readonly derive?: readonly DeriveRule[];
  readonly criteria?: Readonly<Partial<Record<Criterion, { readonly rows: readonly CriterionRow[] }>>>;
}

export function mergeRules(common: Rules, own: LanguageRules = {}): Rules {
  const merged = (criterion: Criterion): CriterionRules => {
    const rules = common.criteria[criterion];
    return { ...rules, rows: mergeRows(rules.rows, own.criteria?.[criterion]?.rows ?? []) };
  };
  return {
    derive: [...common.derive, ...(own.derive ?? [])],
    criteria: {
      empathy: merged("empathy"),
      ownership: merged("ownership"),
      positive: merged("positive"),
      closing: merged("closing"),
    },
  };
}

function mergeRows(common: readonly CriterionRow[], own: readonly CriterionRow[]): CriterionRow[] {
  const replaced = new Map(own.map((row) => [row.key, row]));
  const known = new Set(common.map(({ key }) => key));
  return [...common.map((row) => replaced.get(row.key) ?? row), ...own.filter(({ key }) => !known.has(key))];
}
