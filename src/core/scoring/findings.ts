import { fieldsOf } from "./pattern/fields";
import type { Lexicon, Match } from "./pattern/lexicon";
import type { Field } from "./pattern/matchers";
import type { Entry, Tables } from "./tables";
import { flags, type Reading, type Sentence } from "./text/reading";
import type { Span } from "./types";

/** Something noticed in the reply: a move, a signal that only the criteria use, or either of them denied ("!thank"). */
export interface Finding extends Span {
  readonly name: string;
  readonly strength: "stock" | "specific";
  /** Token places, and the sentence. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** The entry behind it, if it is one's. */
  readonly entry?: Entry;
}

/** All findings that no guard forbids, in the order of the reply. */
export function findAll(reply: Reading, customer: Reading, tables: Tables): Finding[] {
  const heard = new Map<Lexicon, boolean>();
  const fitsCustomer = (said: Lexicon): boolean => {
    const known = heard.get(said) ?? fieldsOf(customer).some((field) => said.find(field).length > 0);
    heard.set(said, known);
    return known;
  };
  const findings = fieldsOf(reply).flatMap((field, index) => {
    const sentence = reply.sentences[index];
    return sentence ? findInSentence(reply, field, sentence, index, tables) : [];
  });
  return withoutRepeats(findings.filter(({ entry }) => !entry?.customer || fitsCustomer(entry.customer)));
}

function findInSentence(reply: Reading, field: Field, sentence: Sentence, index: number, tables: Tables): Finding[] {
  const matches = tables.lexicon.find(field);
  const occurring = new Set(matches.map(({ pattern }) => pattern));
  const mocked = tables.sarcasm.some((pattern) => occurring.has(pattern));
  const tied = isTied(reply, field);
  const findings: Finding[] = [];
  for (const match of matches) {
    const entry = tables.entryOf[match.pattern];
    if (!entry || !fitsSentence(entry, occurring, sentence) || isGuarded(entry, match, reply, mocked)) continue;
    const denied = !entry.allow.has("negation") && isDenied(match, reply, tables.guards.negatorReach);
    const finding = asFinding(entry, match, reply, index, tied);
    findings.push(denied ? { ...finding, name: deniedName(entry.name) } : finding);
  }
  if (mocked) findings.push(wholeSentence("sarcasm", reply, field, index));
  return findings;
}

/** Whether a sentence takes up a word of the customer without copying. */
function isTied({ tokens }: Reading, { from, to }: Field): boolean {
  return tokens.slice(from, to).some((token) => token.shared && !(token.guards & flags.copied));
}

function fitsSentence(entry: Entry, occurring: ReadonlySet<number>, sentence: Sentence): boolean {
  if (entry.question !== undefined && entry.question !== sentence.question) return false;
  if (entry.unless.some((pattern) => occurring.has(pattern))) return false;
  return entry.with.length === 0 || entry.with.some((pattern) => occurring.has(pattern));
}

/** The name under which it is noted that something was denied: "I won't refund you". */
export function deniedName(name: string): string {
  return `!${name}`;
}

function isGuarded({ allow }: Entry, match: Match, reply: Reading, mocked: boolean): boolean {
  const inside = reply.tokens.slice(match.from, match.to);
  const all = (flag: number) => inside.every(({ guards }) => guards & flag);
  return (
    (mocked && !allow.has("sarcasm")) ||
    (!allow.has("quoted") && all(flags.quoted)) ||
    (!allow.has("copied") && all(flags.copied)) ||
    all(flags.listed) ||
    (!allow.has("conditional") && all(flags.conditional))
  );
}

/** Whether a match lies behind a negator: shortly, or wholly in what is denied to the end of the clause. */
function isDenied({ from, to }: Match, reply: Reading, reach: number): boolean {
  const own = reply.tokens.slice(from, to);
  return isNegated(from, reply, reach) || own.every(({ guards }) => guards & flags.negated);
}

/** Whether a negator stands shortly before a place, in the same clause. */
export function isNegated(from: number, { tokens }: Reading, reach: number): boolean {
  const clause = tokens[from]?.clause;
  return tokens
    .slice(Math.max(0, from - reach), from)
    .some((token) => token.clause === clause && token.guards & flags.negator);
}

function asFinding(entry: Entry, { from, to }: Match, reply: Reading, sentence: number, tied: boolean): Finding {
  const specific = entry.strength === "specific" || (entry.strength === "tied" && tied);
  const { start, end } = spanOf(reply, from, to);
  return { start, end, name: entry.name, entry, strength: specific ? "specific" : "stock", from, to, sentence };
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
