import { type Finding, spanOf } from "./findings";
import { namesFound, tellingSentences } from "./learned/cues";
import { isSign } from "./text/characters";
import type { Reading, Sentence, Token } from "./text/reading";
import { flags } from "./text/reading";

/** From how many of the customer's words in one sentence the reply retells, takes up or touches their case. */
const takenUp = [
  { name: "retelling", words: 3, strength: "specific" },
  { name: "takes_up", words: 2, strength: "stock" },
  { name: "touches", words: 1, strength: "stock" },
] as const;

/** Findings that come from the customer's words in the reply rather than from patterns. */
export function findStructure(reply: Reading): Finding[] {
  return reply.sentences.flatMap((sentence, index) => {
    const taken = sharedWords(reply, sentence);
    const places = taken.map(({ place }) => place);
    const words = new Set(taken.map(({ text }) => text)).size;
    const [from, to] = [Math.min(...places), Math.max(...places) + 1];
    return takenUp
      .filter((kind) => words >= kind.words && !sentence.question)
      .map(({ name, strength }) => ({ ...spanOf(reply, from, to), name, strength, from, to, sentence: index }));
  });
}

/** What is known of the reply as a whole. */
export function factsOf(reply: Reading, findings: readonly Finding[]): string[] {
  const last = tellingSentences(reply, namesFound(reply, findings)).at(-1) ?? -1;
  const taken = reply.sentences.map((sentence) => new Set(sharedWords(reply, sentence).map(({ text }) => text)).size);
  return [
    ...(taken.some((count) => count > 0) ? ["tied"] : []),
    ...(taken.some((count) => count > 1) ? ["tied_twice"] : []),
    ...(reply.sentences.some(({ question }) => question) ? ["asks"] : []),
    ...(reply.sentences[last]?.question ? ["ends_in_question"] : []),
    ...(deniesMost(reply, findings) ? ["denies_most"] : []),
  ];
}

/**
 * Whether a reply is mostly made of denials: negators in two clauses or more, two thirds of all clauses denied, and no
 * help in the rest ("you won't pay, you won't wait, I'm sending it now" is help).
 */
function deniesMost({ tokens }: Reading, findings: readonly Finding[]): boolean {
  const denying = clausesWith(tokens, flags.negator);
  if (denying.size < 2 || findings.some(({ name }) => givenHelp.has(name))) return false;
  return clausesWith(tokens, deniedFlags).size * 3 >= new Set(tokens.map(({ clause }) => clause)).size * 2;
}

/** The clauses with a token that carries one of the flags. */
function clausesWith(tokens: readonly Token[], wanted: number): Set<number> {
  return new Set(tokens.filter(({ guards }) => guards & wanted).map(({ clause }) => clause));
}

/** What a reply of denials has none of. A time alone is no help: denials name many. */
const givenHelp: ReadonlySet<string> = new Set([
  "apologise",
  "admit_fault",
  "commit_action",
  "offer_compensation",
  "follow_up",
  "can_do",
]);

const deniedFlags = flags.negator | flags.negated;

/** The customer's words in a sentence that are part of neither a copy nor a bare list. */
function sharedWords({ tokens }: Reading, { from, to }: Sentence): { text: string; place: number }[] {
  const said = saidClauses(tokens.slice(from, to));
  return tokens
    .slice(from, to)
    .map(({ text, shared, guards, clause }, index) => ({
      text,
      place: from + index,
      counts: shared && !(guards & flags.copied) && said.has(clause),
    }))
    .filter(({ counts }) => counts);
}

/** The clauses that say something of the customer's words; one that is made of them alone is an item of a list. */
function saidClauses(tokens: readonly Token[]): Set<number> {
  return new Set(tokens.flatMap((token, at) => (isOwnWord(token, tokens[at - 1]) ? [token.clause] : [])));
}

/** A Chinese pair of shared characters is marked on the first of them only. */
function isOwnWord({ shared, text }: Token, before: Token | undefined): boolean {
  return !shared && !(before?.shared && isSign(text.charCodeAt(0)));
}
