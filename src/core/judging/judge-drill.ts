import { goalOf, modelOf, type RewrittenItem } from "#core/drills/goal";
import { waysToSay } from "#core/drills/item";
import { echoedShare } from "#core/scoring/guards/echo";
import { judge } from "#core/scoring/judge";
import type { Tables } from "#core/scoring/tables";
import { read } from "#core/scoring/text/reading";
import type { Judgement } from "#core/scoring/types";
import type { Criterion, Level } from "#core/service/criteria";
import type { HarmfulMove, HelpfulMove } from "#core/service/moves";

/** A level that was not reached. */
export interface ShortOf {
  readonly criterion: Criterion;
  readonly level: Level;
  readonly wanted: Level;
}

/** What a rewrite came to, measured by what its item wants. */
export interface JudgedRewrite {
  readonly judgement: Judgement;
  /** Moves that the item wants and the rewrite does not make. */
  readonly missing: readonly HelpfulMove[];
  readonly short: readonly ShortOf[];
  /** Harmful moves that it was to be freed of and still makes. */
  readonly harms: readonly HarmfulMove[];
  /** "copied": the words of the answer that was shown, and not the trainee's own. */
  readonly verdict: "met" | "nearly" | "not-yet" | "copied" | "not-understood";
}

/** From what share of the words on a text is a copy of one that was shown. */
const copiedFrom = 0.8;

/** What the trainee wrote. */
export interface Rewrite {
  readonly language: string;
  readonly text: string;
  /** Good answers that were on the screen before it was written. */
  readonly shown?: readonly string[];
}

/** Judges a rewrite in its item. */
export function judgeRewrite(
  item: RewrittenItem,
  { language, text, shown = [] }: Rewrite,
  tables: Tables,
): JudgedRewrite {
  const { channel = "chat", customer, situation } = item;
  // What the item tells of the case, and the example: a rewrite may take up more than the customer's one line.
  const context = [situation ?? "", ...waysToSay(modelOf(item))].join("\n");
  const judgement = judge({ language, channel, customer, context, reply: text }, tables);
  const goal = goalOf(item);
  const made = new Set<string>(judgement.moves.map(({ move }) => move));
  const missing = goal.moves.filter((move) => !made.has(move));
  const harms = goal.without.filter((move) => made.has(move));
  const short = (Object.entries(goal.levels) as [Criterion, Level][])
    .map(([criterion, wanted]) => ({ criterion, wanted, level: judgement.criteria[criterion].level }))
    .filter(({ level, wanted }) => level < wanted);
  const found = { judgement, missing, short, harms };
  if (!judgement.understood) return { ...found, verdict: "not-understood" };
  if (shown.some((one) => isCopy(text, one, tables))) return { ...found, verdict: "copied" };
  if (missing.length + short.length + harms.length === 0) return { ...found, verdict: "met" };
  return { ...found, verdict: isNear(found) ? "nearly" : "not-yet" };
}

/** Freed of the harm, and short of what is wanted by one thing alone. */
function isNear({ missing, short, harms }: Pick<JudgedRewrite, "missing" | "short" | "harms">): boolean {
  if (harms.length > 0 || missing.length + short.length > 1) return false;
  return short.every(({ level }) => level > 0);
}

function isCopy(text: string, shown: string, tables: Tables): boolean {
  const [own, theirs] = [read(text, tables.orthography), read(shown, tables.orthography)];
  return echoedShare(own, theirs, tables.words.script) >= copiedFrom;
}
