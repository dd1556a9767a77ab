import { fieldsOf } from "./guards/mark";
import { type Match, occurs } from "./pattern/lexicon";
import type { Field } from "./pattern/matchers";
import type { Entry, Tables } from "./tables";
import { flags, type Reading, type Sentence } from "./text/reading";
import type { Span } from "./types";

/** Something noticed in the reply: a move, or a signal that only the criteria use. */
export interface Finding extends Span {
  readonly name: string;
  readonly strength: "stock" | "specific";
  /** Token places, and the sentence. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** All findings that no guard forbids, in the order of the reply. */
export function findAll(reply: Reading, tables: Tables): Finding[] {
  const findings = fieldsOf(reply).flatMap((field, index) => {
    const sentence = reply.sentences[index];
    return sentence ? findInSentence(reply, field, sentence, index, tables) : [];
  });
  return withoutRepeats(findings);
}

function findInSentence(reply: Reading, field: Field, sentence: Sentence, index: number, tables: Tables): Finding[] {
  const mocked = tables.guards.sarcasm.some((cue) => occurs(cue, field));
  const tied = reply.tokens.slice(field.from, field.to).some((token) => token.shared && !(token.guards & flags.copied));
  const findings: Finding[] = [];
  const checked = new Map<Entry, boolean>();
  for (const match of tables.lexicon.find(field)) {
    const entry = tables.entryOf[match.pattern];
    if (!entry || isGuarded(entry, match, reply, mocked, tables)) continue;
    const fits = checked.get(entry) ?? fitsSentence(entry, field, sentence);
    checked.set(entry, fits);
    if (fits) findings.push(asFinding(entry, match, reply, index, tied));
  }
  if (mocked) findings.push(wholeSentence("sarcasm", reply, field, index));
  return findings;
}

function fitsSentence({ file, unless, with: needed }: Entry, field: Field, sentence: Sentence): boolean {
  if (file.question !== undefined && file.question !== sentence.question) return false;
  if (unless.some((pattern) => occurs(pattern, field))) return false;
  return needed.length === 0 || needed.some((pattern) => occurs(pattern, field));
}

function isGuarded({ file }: Entry, match: Match, reply: Reading, mocked: boolean, tables: Tables): boolean {
  const allowed = new Set(file.allow);
  const inside = reply.tokens.slice(match.from, match.to);
  const all = (flag: number) => inside.every(({ guards }) => guards & flag);
  return (
    (mocked && !allowed.has("sarcasm")) ||
    (!allowed.has("quoted") && all(flags.quoted)) ||
    (!allowed.has("copied") && all(flags.copied)) ||
    (!allowed.has("conditional") && all(flags.conditional)) ||
    (!allowed.has("negation") && isNegated(match, reply, tables.guards.negatorReach))
  );
}

/** Whether a negator stands shortly before the match, in the same clause. */
function isNegated({ from }: Match, { tokens }: Reading, reach: number): boolean {
  const clause = tokens[from]?.clause;
  return tokens
    .slice(Math.max(0, from - reach), from)
    .some((token) => token.clause === clause && token.guards & flags.negator);
}

function asFinding(
  { name, file }: Entry,
  { from, to }: Match,
  reply: Reading,
  sentence: number,
  tied: boolean,
): Finding {
  const specific = file.strength === "specific" || (file.strength === "tied" && tied);
  return { ...spanOf(reply, from, to), name, strength: specific ? "specific" : "stock", from, to, sentence };
}

export function wholeSentence(
  name: string,
  reply: Reading,
  { from, to }: { from: number; to: number },
  sentence: number,
): Finding {
  return { ...spanOf(reply, from, to), name, strength: "specific", from, to, sentence };
}

export function spanOf({ tokens }: Reading, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** One finding a name where several overlap: the specific one, else the longest. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const lastOf = new Map<string, number>();
  for (const finding of findings) {
    const at = lastOf.get(finding.name);
    const last = at === undefined ? undefined : kept[at];
    if (at !== undefined && last && last.to > finding.from) kept[at] = better(last, finding);
    else lastOf.set(finding.name, kept.push(finding) - 1);
  }
  return kept;
}

function better(a: Finding, b: Finding): Finding {
  if (a.strength !== b.strength) return a.strength === "specific" ? a : b;
  return b.to - b.from > a.to - a.from ? b : a;
}
