import { useState } from "react";
import { judgeSecondTry, type Review, type ReviewedTurn, secondTryOf } from "#stores/review";

/** The second try at a turn's reply: its text, and what it came to once it was judged, on this visit or before. */
export function useRewrite(review: Review, turn: ReviewedTurn | undefined) {
  const kept = review.reflection.rewrite;
  const [text, change] = useState(kept !== undefined && kept.answer === turn?.answer ? kept.text : "");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const judge = async () => {
    if (turn === undefined) return;
    setBusy(true);
    setFailed(false);
    try {
      await judgeSecondTry(turn, text);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return { text, change, judged: turn && secondTryOf(review, turn), busy, failed, judge };
}
