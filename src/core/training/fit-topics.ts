import type { Tables } from "#core/scoring/tables";
import { read } from "#core/scoring/text/reading";
import { allKnown, isToBeOnTopic } from "#core/scoring/topic/answers-another";
import { type Content, contentOf } from "#core/scoring/topic/content";
import { evidenceOf } from "#core/scoring/topic/evidence";
import { spokenOf } from "#core/scoring/topic/fields";
import type { TopicalFile, TopicTables } from "#core/scoring/topic/topic-tables";
import { draw } from "#core/service/chance";
import { criteria, type Level } from "#core/service/criteria";
import type { TrainingReply } from "./example";
import { fitRegression } from "./fit-regression";
import { dealt } from "./folds";
import { settings } from "./settings";

const { common: commonFrom, strangers, ridge, from } = settings.topics;

/** A reply with what it and the customer's message are about. */
interface Answer {
  readonly given: TrainingReply;
  readonly reply: Content;
  readonly customer: Content;
  /** All that is known of the case. */
  readonly known: Content;
  readonly fold: number;
}

/** What speaks of a reply under what is known of a case, and whether it was written for another one. */
interface Pair {
  readonly answer: Answer;
  readonly evidence: readonly number[];
  readonly stranger: boolean;
}

/** What is counted before anything is weighed. */
type Counted = Pick<TopicalFile, "common" | "usual" | "telling">;

/**
 * Learns what tells an answer to somebody else: good replies under what is known of the case that they answer (a message,
 * or a whole story) against the same under that of other situations. What is common or usual is always told by other
 * situations than those judged.
 */
export function fitTopics(replies: readonly TrainingReply[], tables: Tables): Omit<TopicalFile, "trainedOn"> {
  const answers = answersOf(replies, tables);
  const folds = Array.from({ length: settings.folds }, (_, fold) => fold);
  const pairs = folds.flatMap((fold) => {
    const counted = countIn(answers.filter((answer) => answer.fold !== fold));
    const own = answers.filter((answer) => answer.fold === fold);
    return pairsOf(own, openCounted(counted, tables.topics));
  });
  return { ...countIn(answers), weights: fit(pairs), from };
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
    known: contentIn(allKnown(given)),
    fold: foldOf.get(given.group) ?? 0,
  }));
}

function countIn(answers: readonly Answer[]): Counted {
  return { common: commonWords(answers), ...fieldsOf(answers) };
}

function openCounted({ common, ...fields }: Counted, topics: TopicTables): TopicTables {
  return { ...topics, ...fields, common: new Map(Object.entries(common)) };
}

/** Words and numbers that occur in many situations, with what it is worth to share them: four times the logarithm of their rarity. */
function commonWords(answers: readonly Answer[]): Record<string, number> {
  const groups = new Map<string, Set<string>>();
  for (const { given, reply, customer } of answers) {
    for (const key of [...reply.keys, ...customer.keys]) {
      if (!groups.has(key)) groups.set(key, new Set());
      groups.get(key)?.add(given.group);
    }
  }
  const all = new Set(answers.map(({ given }) => given.group)).size;
  return Object.fromEntries(
    [...groups]
      .filter(([, own]) => own.size > all * commonFrom)
      .map(([key, own]): [string, number] => [key, Math.round(4 * Math.log((all + 1) / (own.size + 1)))])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** How much customers speak of each field, each message the same, and how often words of it in honest replies are on the customer's. */
function fieldsOf(answers: readonly Answer[]): Pick<Counted, "usual" | "telling"> {
  const spoken = new Map<number, number>();
  const kept = new Map<number, number>();
  const said = new Map<number, number>();
  const add = (to: Map<number, number>, field: number, part: number) => to.set(field, (to.get(field) ?? 0) + part);
  const messages = [...new Set(answers.map(({ customer }) => customer))].filter(({ topical }) => topical.size > 0);
  for (const { topical } of messages) {
    const own = spokenOf([...topical.values()]);
    const all = [...own.values()].reduce((sum, part) => sum + part, 0);
    for (const [field, part] of own) add(spoken, field, part / all);
  }
  for (const { given, reply, customer } of answers) {
    if (given.context !== undefined || customer.topical.size === 0) continue;
    const theirs = new Set([...customer.topical.values()].flat());
    for (const own of reply.topical.values()) {
      const isOn = own.some((field) => theirs.has(field));
      for (const field of own) {
        add(said, field, 1 / own.length);
        if (isOn) add(kept, field, 1 / own.length);
      }
    }
  }
  const fields = 1 + Math.max(0, ...spoken.keys(), ...said.keys());
  const list = (value: (field: number) => number) =>
    Array.from({ length: fields }, (_, field) => Math.round(value(field)));
  const smoothed = messages.length + 0.3 * fields;
  return {
    usual: list((field) => (1024 * ((spoken.get(field) ?? 0) + 0.3)) / smoothed),
    telling: list((field) => -64 * Math.log(1 - (0.95 * ((kept.get(field) ?? 0) + 1)) / ((said.get(field) ?? 0) + 2))),
  };
}

/** Each good reply under what is known of its own case, and under what is of some others. */
function pairsOf(answers: readonly Answer[], topics: TopicTables): Pair[] {
  const good = answers.filter((answer) => isToBeOnTopic(levelsOf(answer)));
  return good.flatMap((answer, at) => {
    const others = Array.from({ length: strangers }, (_, turn) => {
      const purpose = `stranger ${at} ${turn}`;
      return answers[draw(settings.seed, purpose, answers.length)] as Answer;
    }).filter(({ given }) => given.group !== answer.given.group);
    return [answer, ...others].map(({ known }, place) => ({
      answer,
      evidence: evidenceOf(answer.reply, known, topics),
      stranger: place > 0,
    }));
  });
}

function levelsOf({ given }: Answer): Level[] {
  return criteria.map((name) => given.scores[name]);
}

/** A regression in which both kinds of pairs weigh the same; weights in 1/64. */
function fit(pairs: readonly Pair[]): number[] {
  const balance = pairs.filter(({ stranger }) => !stranger).length / pairs.filter(({ stranger }) => stranger).length;
  const cases = pairs.map(({ evidence, stranger }) => ({
    evidence: evidence.map((value) => value / 64),
    isOne: stranger,
    counts: stranger ? balance : 1,
  }));
  return fitRegression(cases, ridge).map((weight) => Math.round(weight * 64));
}
