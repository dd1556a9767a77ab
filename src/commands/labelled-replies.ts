import { scoredLanguages } from "#commands/language-tables";
import type { ReplyToJudge } from "#core/scoring/types";
import { type Channel, channels } from "#core/service/channels";
import type { Scores } from "#core/service/criteria";

/** A reply in the unit of the guideline, with its id as given. */
export interface NumberedReply extends ReplyToJudge {
  readonly id: unknown;
}

/** A reply with the labels that people gave it. */
export interface LabelledReply extends NumberedReply {
  readonly scores: Scores;
  readonly moves: readonly string[];
}

/** Other names under which a language is accepted. */
const aliases: Readonly<Record<string, string>> = { zh: "zh-Hans" };

/** Reads one line; throws with plain words where it cannot be judged. Only lang, channel, customer and reply count. */
export function parseReply(line: string): NumberedReply {
  const fields = parseObject(line);
  const language = textOf(fields, "lang");
  const tag = aliases[language] ?? language;
  if (!scoredLanguages().includes(tag)) throw new Error(`no scorer for the language "${language}"`);
  const channel = fields.channel ?? "chat";
  if (!channels.includes(channel as Channel)) throw new Error(`unknown channel ${JSON.stringify(channel)}`);
  const customer = fields.customer === undefined ? "" : textOf(fields, "customer");
  return {
    id: fields.id ?? null,
    language: tag,
    channel: channel as Channel,
    customer,
    reply: textOf(fields, "reply"),
  };
}

export function parseLabelled(line: string): LabelledReply {
  const { scores, moves } = parseObject(line);
  if (typeof scores !== "object" || scores === null || !Array.isArray(moves))
    throw new Error("scores or moves missing");
  return { ...parseReply(line), scores: scores as Scores, moves: moves.map(String) };
}

function parseObject(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("not a JSON object");
  return value as Record<string, unknown>;
}

function textOf(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new Error(`"${name}" must be a text`);
  return value;
}
