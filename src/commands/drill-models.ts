import { isRewritten, modelOf } from "#core/drills/goal";
import { type DrillItem, waysToSay } from "#core/drills/item";
import { judgeRewrite } from "#core/judging/judge-drill";
import { loadTables, scoredLanguages } from "./language-tables";

/** Says what is missed in the model of a drill's item, as the trainee would be told; undefined where it is judged well. */
export function judgeDrillModel(item: DrillItem, language: string): string | undefined {
  if (!isRewritten(item) || !scoredLanguages().includes(language)) return undefined;
  return waysToSay(modelOf(item))
    .map((text) => missedIn(item, language, text))
    .find((missed) => missed !== undefined);
}

function missedIn(item: Parameters<typeof judgeRewrite>[0], language: string, text: string): string | undefined {
  const { verdict, missing, short, harms, judgement } = judgeRewrite(item, { language, text }, loadTables(language));
  if (verdict === "met") return undefined;
  const found = [...new Set(judgement.moves.map(({ move }) => move))].join(", ") || "none";
  const misses = [
    ...(judgement.understood ? [] : [`it is not understood (${judgement.notUnderstood})`]),
    ...missing.map((move) => `${move} is not found`),
    ...short.map(({ criterion, level, wanted }) => `${criterion} is ${level} and not ${wanted}`),
    ...harms.map((move) => `${move} is found`),
  ];
  return `The model does not reach what the item wants: ${misses.join("; ")}. Moves found: ${found}. Say it more plainly, or want less.`;
}
