import { useState } from "preact/hooks";
import { formKey, keepDraft } from "#stores/drafts";
import { judgeSecondTry, type Review, type ReviewedTurn, secondTryOf } from "#stores/review";
import { useDraft } from "#stores/use-draft";

/** The second try at a turn's reply: its text, and what it came to once it was judged, on this visit or before. */
export function useRewrite(review: Review, turn: ReviewedTurn | undefined) {
  const kept = review.reflection.rewrite;
  const key = formKey("second try", `${review.attempt.id} ${turn?.answer}`);
  const [text, change] = useDraft(key, kept !== undefined && kept.answer === turn?.answer ? kept.text : "");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const judge = async () => {
    if (turn === undefined) return;
    setBusy(true);
    setFailed(false);
    try {
      if (await judgeSecondTry(turn, text)) keepDraft(key, "");
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return { text, change, judged: turn && secondTryOf(review, turn), busy, failed, judge };
}
