import { type Features, found, holds } from "./conditions";
import type { Finding } from "./findings";
import type { DeriveRule } from "./rules";
import type { Shape } from "./structure";

/** Applies the rules in order; each sees what the ones before it made and took away. */
export function derive(findings: readonly Finding[], shape: Shape, rules: readonly DeriveRule[]): Features {
  let features = { ...shape, findings: byName(findings) };
  for (const rule of rules) {
    if (holds(rule.when, features)) features = { ...shape, findings: byName(apply(rule, features)) };
  }
  return features;
}

function apply({ make, from, beside, drop = [] }: DeriveRule, features: Features): Finding[] {
  const sources = make && from ? found(from, features).filter((finding) => hasBeside(finding, beside, features)) : [];
  const made = sources.map((finding) => ({ ...finding, name: make ?? finding.name }));
  const dropped = new Set(drop);
  const kept = [...features.findings.values()].flat().filter(({ name }) => !dropped.has(name));
  return [...kept, ...made];
}

/** Whether a condition holds in the sentence of a finding. */
function hasBeside({ sentence }: Finding, condition: string | undefined, features: Features): boolean {
  if (condition === undefined) return true;
  const inSentence = [...features.findings.values()].flat().filter((other) => other.sentence === sentence);
  return holds(condition, { ...features, facts: new Set(), findings: byName(inSentence) });
}

function byName(findings: readonly Finding[]): Map<string, Finding[]> {
  const lists = new Map<string, Finding[]>();
  for (const finding of [...findings].sort((a, b) => a.from - b.from)) {
    const list = lists.get(finding.name);
    if (list) list.push(finding);
    else lists.set(finding.name, [finding]);
  }
  return lists;
}
