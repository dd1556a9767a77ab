import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";

/**
 * What the learned part looks for in a single sentence: each move, and per criterion a sentence that alone makes it
 * absent ("empathy.0") or whole ("empathy.2").
 */
export const outputs: readonly string[] = [...moves, ...criteria.flatMap((name) => [`${name}.0`, `${name}.2`])];
