import { criteria } from "#core/service/criteria";
import { isHarmful, type Move, moves } from "#core/service/moves";

/** Per criterion whether it is absent ("empathy.0") or whole ("empathy.2"). */
const levels: readonly string[] = criteria.flatMap((name) => [`${name}.0`, `${name}.2`]);

/** In what way a reply may say what it does not mean: attacks in the data are called so. */
export const pretences = ["sarcastic", "stuffed", "negated", "nice-words"] as const;

/** What the learned part looks for in customer's message and reply together: levels, and whether all is pretence. */
export const outputsOfExchanges: readonly string[] = [...levels, ...pretences];

/** What it looks for in a single sentence: each move, and per criterion a sentence that alone makes it absent or whole. */
export const outputs: readonly string[] = [...moves, ...levels];

/** Whether each output is something that helps the customer. */
export const helps: readonly boolean[] = outputs.map((output) => {
  return isWhole(output) || (!output.endsWith(".0") && !isHarmful(output as Move));
});

/** Whether an output is a criterion that is whole. */
export function isWhole(output: string): boolean {
  return output.endsWith(".2");
}
