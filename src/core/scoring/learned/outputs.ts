import { criteria } from "#core/service/criteria";
import { isHarmful, type Move, moves } from "#core/service/moves";

/** What the learned part looks for in customer's message and reply together: per criterion whether it is absent ("empathy.0") or whole ("empathy.2"). */
export const outputsOfExchanges: readonly string[] = criteria.flatMap((name) => [`${name}.0`, `${name}.2`]);

/** What it looks for in a single sentence: each move, and per criterion a sentence that alone makes it absent or whole. */
export const outputs: readonly string[] = [...moves, ...outputsOfExchanges];

/** Whether each output is something that helps the customer. */
export const helps: readonly boolean[] = outputs.map((output) => {
  return isWhole(output) || (!output.endsWith(".0") && !isHarmful(output as Move));
});

/** Whether an output is a criterion that is whole. */
export function isWhole(output: string): boolean {
  return output.endsWith(".2");
}
