import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { languageFolder, scoredLanguages } from "#commands/language-tables";
import { pretences } from "#core/scoring/learned/outputs";
import { channels } from "#core/service/channels";
import { criteria, type Scores } from "#core/service/criteria";
import { type Move, moves } from "#core/service/moves";
import { stages } from "#core/service/stages";
import type { LabelledReply } from "./labelled-replies";

/** The parts of a language's data: to learn from, to look at while developing, untouched, and attacks on the scorer. */
export const parts = ["training", "development", "test", "gaming"] as const;
export type Part = (typeof parts)[number];

const level = v.picklist([0, 1, 2]);
const labels = v.strictObject({
  scores: v.pipe(
    v.tuple([level, level, level, level]),
    v.transform((levels) => Object.fromEntries(criteria.map((name, at) => [name, levels[at]])) as Scores),
  ),
  moves: v.array(v.picklist(moves)),
  /** Absent means understood. */
  none: v.optional(v.literal(true)),
});

const replySchema = v.strictObject({
  id: v.string(),
  voice: v.string(),
  kind: v.picklist(["everyday", "hard"]),
  tactic: v.optional(v.picklist([...pretences, "copied", "elsewhere"])),
  reply: v.string(),
  ...labels.entries,
  /** Where they differ from the settled labels: what the writer meant, and what a blind reader labelled. */
  writer: v.optional(labels),
  blind: v.optional(labels),
});

/** One situation with the replies to it, as written in lang/<language>/replies/<part>/<file>.yaml. */
const situationSchema = v.strictObject({
  topic: v.string(),
  row: v.optional(v.string()),
  channel: v.picklist(channels),
  stage: v.picklist(stages),
  situation: v.string(),
  customer: v.string(),
  /** 1 where only a blind reader labelled; else the writer labelled too. */
  labellers: v.optional(v.literal(1)),
  replies: v.array(replySchema),
});

/** What one labeller gave a reply. */
export interface Labels {
  readonly scores: Scores;
  readonly moves: readonly Move[];
}

/** A reply of the project's own data, with where it belongs and both labellers' labels where there were two. */
export interface DataReply extends LabelledReply {
  readonly id: string;
  readonly part: Part;
  readonly topic: string;
  readonly voice: string;
  readonly kind: "everyday" | "hard";
  /** In what way an attack tries to earn more than it should. */
  readonly tactic?: string;
  readonly understood: boolean;
  readonly moves: readonly Move[];
  /** Writer and blind reader; absent where only one labelled. */
  readonly labellers?: readonly [writer: Labels, blind: Labels];
}

/** All labelled replies of a language. Throws with the file and the place where a file cannot be read. */
export function readData(language: string): DataReply[] {
  return parts.flatMap((part) => filesOf(language, part).flatMap((file) => readFile(file, language, part)));
}

/** All labelled replies of every language that has any. */
export function readAllData(): DataReply[] {
  return scoredLanguages().flatMap(readData);
}

/** Sentences of a language that earn nothing in any reply; none where it has no file of them. Throws where the file is no list of texts. */
export function readSmallTalk(language: string): string[] {
  const file = join(languageFolder(language), "replies", "small-talk.yaml");
  if (!existsSync(file)) return [];
  const read = v.safeParse(v.array(v.string()), parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file}: a list of sentences is wanted: ${read.issues[0].message}`);
  return read.output;
}

function filesOf(language: string, part: Part): string[] {
  const folder = join(languageFolder(language), "replies", part);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => join(folder, name));
}

function readFile(file: string, language: string, part: Part): DataReply[] {
  const content: unknown = parse(readFileSync(file, "utf8"));
  const read = v.safeParse(v.array(situationSchema), content);
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
  }
  return read.output.flatMap(({ replies, topic, channel, customer, labellers }) =>
    replies.map(({ writer, blind, none, ...reply }) => ({
      ...reply,
      language,
      part,
      topic,
      channel,
      customer,
      understood: none === undefined,
      ...(labellers === 1 ? {} : { labellers: [writer ?? reply, blind ?? reply] as const }),
    })),
  );
}
