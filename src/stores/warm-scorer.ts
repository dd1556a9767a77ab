import type { ReplyToJudge } from "#core/scoring/types";
import { services } from "./services";

/**
 * Gets the scorer ready for a language ahead of the first reply, by some replies, so that judging it does not wait. What
 * fails here fails again, and is told, when something is to be judged.
 */
export function warmScorer(language: string, replies: readonly ReplyToJudge[] = []): void {
  services()
    .scorer.ready(language, replies)
    .catch(() => undefined);
}
