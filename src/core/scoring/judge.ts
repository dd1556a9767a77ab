import { criteria as allCriteria, type Criterion, type Level } from "#core/service/criteria";
import { moves as allMoves, type Move } from "#core/service/moves";
import { type Examined, examine, presentIn } from "./examine";
import { cuesOf } from "./learned/cues";
import { opinionOn, seeExchange } from "./learned/exchange";
import { outputs } from "./learned/outputs";
import {
  type SeenSentence,
  type Strongest,
  seeSentences,
  strongest,
  strongestClause,
  sumsOf,
  type Values,
  valuesOf,
} from "./learned/sentence-model";
import type { Tables } from "./tables";
import type { Reading } from "./text/reading";
import { answersAnother } from "./topic/answers-another";
import type { FoundMove, JudgedCriterion, Judgement, NotUnderstoodReason, Reason, ReplyToJudge, Span } from "./types";
import { whyNotUnderstood } from "./understood";
import { type Evidence, Weighed } from "./weighing";

/** Judges one reply with the tables of its language. */
export function judge(reply: ReplyToJudge, tables: Tables): Judgement {
  const examined = examine(reply, tables);
  const reason = whyNotUnderstood(examined.read, examined.customer, examined.findings, tables);
  if (reason) return notUnderstood(reason, tables);
  const heard = hear(examined, tables);
  const weighed = new Weighed(tables.weighing, evidenceOf(reply, examined, heard, tables));
  const levels = allCriteria.map((criterion) => weighed.level(criterion));
  if (answersAnother(examined.read, examined.customer, reply.context, levels, tables)) {
    return notUnderstood("off-topic", tables);
  }
  const moves = allMoves
    .filter((move) => weighed.hasMove(move) && !isRefused(move, examined, heard))
    .flatMap((move) => spansOf(move, examined, heard, tables));
  const shown = shownOf(moves, examined);
  return {
    understood: true,
    moves,
    criteria: eachCriterion((criterion, at) => ({
      level: levels[at] as Level,
      reasons: reasonsFor(criterion, weighed, shown),
    })),
    scorer: tables.version,
  };
}

/** The sentences as the learned part sees them, what it says of the strongest ones, and of the whole reply to this customer. */
interface Heard extends Strongest {
  readonly seen: readonly SeenSentence[];
  readonly whole: Values;
}

function hear({ read: text, customer, findings }: Examined, { learned, words }: Tables): Heard {
  const seen = seeSentences(text, cuesOf(text, findings), words.script);
  return {
    seen,
    ...strongest(seen.map((sentence) => valuesOf(sentence, learned.sentences))),
    whole: opinionOn(seeExchange(seen, customer, words.script), (text) => sumsOf(text, learned.exchanges)),
  };
}

/** Whether a move was only refused: "I won't send you a new one" has all the words of a promise. */
function isRefused(move: Move, { findings }: Examined, { sentences }: Heard): boolean {
  if (move !== "commit_action" || findings.some(({ name }) => name === move)) return false;
  const heardIn = sentences[outputs.indexOf(move)];
  return findings.some(({ name, sentence }) => name === "refusal" && sentence === heardIn);
}

function evidenceOf(reply: ReplyToJudge, examined: Examined, { values, whole }: Heard, tables: Tables): Evidence {
  return { present: presentIn(reply, examined, tables), learned: values, whole };
}

/** Where a move stands: where a rule found it, or else the strongest clause of the sentence that gave it away. */
function spansOf(move: Move, { read: text, findings }: Examined, heard: Heard, { learned }: Tables): FoundMove[] {
  const ruled = findings.filter(({ name }) => name === move);
  if (ruled.length > 0) return ruled.map(({ start, end, strength }) => ({ move, start, end, strength }));
  const output = outputs.indexOf(move);
  const sentence = heard.sentences[output] ?? -1;
  const seen = heard.seen[sentence];
  if (!seen) return [];
  const clause = strongestClause(seen, output, learned.sentences);
  return [{ move, ...clauseSpan(text, sentence, clause), strength: "specific" }];
}

function clauseSpan({ tokens, sentences }: Reading, sentence: number, clause: number | undefined): Span {
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  const inSentence = tokens.slice(from, to);
  const own = inSentence.filter((token) => token.clause === clause);
  const shown = own.length > 0 ? own : inSentence;
  return { start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 };
}

/** The moves and signals that a level can be explained by, by name, with the first place where each stands. */
function shownOf(moves: readonly FoundMove[], { findings }: Examined): Map<string, Span> {
  const shown = new Map<string, Span>();
  const show = (name: string, { start, end }: Span) => shown.has(name) || shown.set(name, { start, end });
  for (const found of moves) show(found.move, found);
  for (const found of findings) if (!isMove(found.name)) show(found.name, found);
  return shown;
}

/** The moves and signals behind a level, each once, the strongest first. */
function reasonsFor(criterion: Criterion, weighed: Weighed, shown: ReadonlyMap<string, Span>): Reason[] {
  return weighed.contributions(criterion, shown).map(({ feature: key, points }) => {
    const span = shown.get(key) as Span;
    return { key, good: points > 0, span, ...(isMove(key) ? { move: key } : {}) };
  });
}

function isMove(name: string): name is Move {
  return (allMoves as readonly string[]).includes(name);
}

function notUnderstood(reason: NotUnderstoodReason, tables: Tables): Judgement {
  return {
    understood: false,
    notUnderstood: reason,
    moves: [],
    criteria: eachCriterion(() => ({ level: 0, reasons: [] })),
    scorer: tables.version,
  };
}

function eachCriterion(
  judged: (criterion: Criterion, at: number) => JudgedCriterion,
): Record<Criterion, JudgedCriterion> {
  return Object.fromEntries(allCriteria.map((name, at) => [name, judged(name, at)])) as Record<
    Criterion,
    JudgedCriterion
  >;
}
