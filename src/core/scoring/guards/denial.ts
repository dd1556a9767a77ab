import { deniedName, type Finding, wholeSentence } from "#core/scoring/findings";
import { flags, type Reading } from "#core/scoring/text/reading";
import { isHarmful, type Move, moves } from "#core/service/moves";

/** A sentence that says in nice words that nothing is meant of what it names. */
const denial = "denial";
/** One that says so of all before it. It weighs nothing itself: what it makes of the others does. */
export const retraction = "retraction";

/** Signals that speak for the reply; those against it stand in a denial too. */
const helpfulSignals: ReadonlySet<string> = new Set([
  "stock_empathy",
  "warmth",
  "impact",
  "can_do",
  "plan",
  "vague_promise",
  "consent",
  "solved",
  "sign_off",
]);

/**
 * A denial reaches as far as its sentence, over every clause and list of it, and one that looks back over all that was
 * said before: whatever helps the customer there is noted as denied. A negator's own reach is too short for "I'd be
 * inventing it were I to say that I'm sorry, that a manager will ring or that your fare comes back".
 */
export function withDenials(reply: Reading, findings: readonly Finding[]): Finding[] {
  const denied = deniedSentences(findings);
  if (denied.size === 0) return [...findings];
  for (const token of reply.tokens) if (denied.has(token.sentence)) token.guards |= flags.negated;
  const others = findings.filter(({ name }) => name !== denial);
  return [
    ...others.map((finding) => (denied.has(finding.sentence) && isHelp(finding.name) ? asDenied(finding) : finding)),
    ...[...denied].flatMap((index) => {
      const sentence = reply.sentences[index];
      return sentence ? [wholeSentence(denial, reply, sentence, index)] : [];
    }),
  ];
}

function deniedSentences(findings: readonly Finding[]): Set<number> {
  const denied = new Set(findings.filter(({ name }) => name === denial).map(({ sentence }) => sentence));
  const last = Math.max(-1, ...findings.filter(({ name }) => name === retraction).map(({ sentence }) => sentence));
  for (let sentence = 0; sentence <= last; sentence++) denied.add(sentence);
  return denied;
}

function asDenied(finding: Finding): Finding {
  return { ...finding, name: deniedName(finding.name) };
}

function isHelp(name: string): boolean {
  if (helpfulSignals.has(name)) return true;
  return (moves as readonly string[]).includes(name) && !isHarmful(name as Move);
}
