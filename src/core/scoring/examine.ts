import { type Finding, findAll } from "./findings";
import { retraction, withDenials } from "./guards/denial";
import { markGuards } from "./guards/mark";
import { shapeOf } from "./shape";
import { factsOf, findStructure } from "./structure";
import type { Tables } from "./tables";
import { type Reading, read } from "./text/reading";
import type { ReplyToJudge } from "./types";

/** The reply read and guarded, and all that the rules found in it, before anything is weighed. */
export interface Examined {
  readonly read: Reading;
  readonly customer: Reading;
  readonly findings: readonly Finding[];
}

export function examine(reply: ReplyToJudge, tables: Tables): Examined {
  const text = read(reply.reply, tables.orthography);
  const customer = read(reply.customer, tables.orthography);
  markGuards(text, customer, tables);
  const findings = [...withDenials(text, findAll(text, customer, tables)), ...findStructure(text)];
  return { read: text, customer, findings };
}

/** What the rules give to be weighed: by name what was found and what holds of the reply as a whole, and the channel. */
export function presentIn(
  { channel }: Pick<ReplyToJudge, "channel">,
  { read: text, findings }: Examined,
  { words }: Pick<Tables, "words">,
): string[] {
  const names = new Set(findings.map(({ name }) => name));
  names.delete(retraction);
  return [...names, ...factsOf(text, findings), ...shapeOf(text, words), `channel:${channel}`];
}
