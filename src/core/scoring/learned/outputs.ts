import { criteria } from "#core/service/criteria";
import { isHarmful, type Move, moves } from "#core/service/moves";

/**
 * What the learned part looks for in a single sentence: each move, and per criterion a sentence that alone makes it
 * absent ("empathy.0") or whole ("empathy.2").
 */
export const outputs: readonly string[] = [...moves, ...criteria.flatMap((name) => [`${name}.0`, `${name}.2`])];

/** What it looks for in the customer's message: that it speaks of a matter that is settled. */
export const outputsOfMessages = ["settled"] as const;

/** Whether each output is something that helps the customer. */
export const helps: readonly boolean[] = outputs.map((output) => {
  return output.endsWith(".2") || (!output.endsWith(".0") && !isHarmful(output as Move));
});
