import type { Tables } from "#core/scoring/tables";
import { read } from "#core/scoring/text/reading";
import { isWholeAnswer } from "#core/scoring/topic/answers-another";
import { type Content, contentOf } from "#core/scoring/topic/content";
import { evidenceCount, evidenceOf, strangeness } from "#core/scoring/topic/evidence";
import type { TopicalFile } from "#core/scoring/topic/topic-tables";
import { draw, shuffled } from "#core/service/chance";
import { criteria } from "#core/service/criteria";
import type { TrainingReply } from "./example";
import { logistic } from "./fit-sentences";
import { dealt } from "./folds";
import { settings } from "./settings";

const { common: commonFrom, strangers, rounds, rate, refused } = settings.topics;

/** A reply with what it and the customer's message are about. */
interface Answer {
  readonly given: TrainingReply;
  readonly reply: Content;
  readonly customer: Content;
  readonly fold: number;
}

/** What speaks of a reply under a customer's message, and whether it was written for another one. */
interface Pair {
  readonly answer: Answer;
  readonly evidence: readonly number[];
  readonly stranger: boolean;
}

/**
 * Learns what tells an answer to somebody else: good replies under the message that they answer against the same under
 * messages of other situations. Which words are common is always told by other situations than those judged.
 */
export function fitTopics(replies: readonly TrainingReply[], tables: Tables): Omit<TopicalFile, "trainedOn"> {
  const answers = answersOf(replies, tables);
  const folds = Array.from({ length: settings.folds }, (_, fold) => fold);
  const pairs = folds.flatMap((fold) => {
    const common = commonWords(answers.filter((answer) => answer.fold !== fold));
    return pairsOf(
      answers.filter((answer) => answer.fold === fold),
      common,
    );
  });
  const sums = folds.flatMap((fold) => {
    const weights = fit(pairs.filter(({ answer }) => answer.fold !== fold));
    const left = pairs.filter(({ answer, stranger }) => answer.fold === fold && !stranger);
    return left
      .filter(({ answer }) => answer.given.context === undefined)
      .map(({ evidence }) => strangeness(evidence, weights));
  });
  const honest = replies.filter(({ context }) => context === undefined).length;
  return { common: Object.fromEntries(commonWords(answers)), weights: fit(pairs), from: cutOf(sums, honest) };
}

function answersOf(replies: readonly TrainingReply[], tables: Tables): Answer[] {
  const known = new Map<string, Content>();
  const contentIn = (text: string): Content => {
    const content = known.get(text) ?? contentOf(read(text, tables.orthography), tables.words, tables.topics);
    known.set(text, content);
    return content;
  };
  const foldOf = dealt(replies.map(({ group }) => group));
  return replies.map((given) => ({
    given,
    reply: contentIn(given.reply),
    customer: contentIn(given.customer),
    fold: foldOf.get(given.group) ?? 0,
  }));
}

/** Words that occur in many situations, with what it is worth to share them: four times the logarithm of their rarity. */
function commonWords(answers: readonly Answer[]): Map<string, number> {
  const groups = new Map<string, Set<string>>();
  for (const { given, reply, customer } of answers) {
    for (const key of [...reply.keys, ...customer.keys]) {
      if (!groups.has(key)) groups.set(key, new Set());
      groups.get(key)?.add(given.group);
    }
  }
  const all = new Set(answers.map(({ given }) => given.group)).size;
  return new Map(
    [...groups]
      .filter(([key, own]) => own.size > all * commonFrom && !key.startsWith("#"))
      .map(([key, own]): [string, number] => [key, Math.round(4 * Math.log((all + 1) / (own.size + 1)))])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Each good reply under its own customer's message, and under some of others. */
function pairsOf(answers: readonly Answer[], common: ReadonlyMap<string, number>): Pair[] {
  const good = answers.filter(({ given }) => isWholeAnswer(criteria.map((name) => given.scores[name])));
  return good.flatMap((answer, at) => {
    const others = Array.from({ length: strangers }, (_, turn) => {
      const purpose = `stranger ${at} ${turn}`;
      return answers[draw(settings.seed, purpose, answers.length)] as Answer;
    }).filter(({ given }) => given.group !== answer.given.group);
    return [answer, ...others].map(({ customer }, place) => ({
      answer,
      evidence: evidenceOf(answer.reply, customer, { common }),
      stranger: place > 0,
    }));
  });
}

/** A logistic regression by AdaGrad, in which both kinds of pairs weigh the same; weights in 1/64. */
function fit(pairs: readonly Pair[]): number[] {
  const weights = new Float64Array(evidenceCount);
  const squares = new Float64Array(evidenceCount).fill(0.01);
  const balance = pairs.filter(({ stranger }) => !stranger).length / pairs.filter(({ stranger }) => stranger).length;
  for (let round = 0; round < rounds; round++) {
    for (const { evidence, stranger } of shuffled(pairs, settings.seed, `topics ${round}`)) {
      const sum = evidence.reduce((total, value, at) => total + (value / 64) * (weights[at] as number), 0);
      const error = (logistic(sum) - (stranger ? 1 : 0)) * (stranger ? balance : 1);
      for (let at = 0; at < evidenceCount; at++) {
        const gradient = (error * (evidence[at] as number)) / 64;
        squares[at] = (squares[at] as number) + gradient * gradient;
        weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
      }
    }
  }
  return Array.from(weights, (weight) => Math.round(weight * 64));
}

/** The sum that no more than the share of honest replies reaches that may be refused. */
function cutOf(sums: readonly number[], honest: number): number {
  const sorted = [...sums].sort((one, other) => other - one);
  return (sorted[Math.floor(honest * refused)] ?? 0) + 1;
}
