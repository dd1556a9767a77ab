import { useState } from "preact/hooks";
import { addresses } from "#stores/addresses";
import { beginConversation, inputsBeforeAnswer, keptInputs } from "#stores/conversation/open";
import { tellStorage } from "#stores/notices";
import type { Review, ReviewedTurn } from "#stores/review";
import { Button } from "#ui/controls/button";
import { useNavigate } from "#ui/routing/routing";
import { useTranslate } from "#ui/translate";

interface PlayAgainProps {
  review: Review;
  turn: ReviewedTurn;
}

/** Plays again from a turn: a conversation of its own that counts as practice. Never from within a check. */
export function PlayAgain({ review: { attempt, session }, turn }: PlayAgainProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  if (session === undefined || attempt.mode === "check") return null;
  const again = async () => {
    setBusy(true);
    try {
      const from = inputsBeforeAnswer(await keptInputs(session.id), turn.answer);
      const { scenario, gender, learner, seed, variant, before, mode } = session;
      const again = { scenario, gender, learner, seed, variant, before, mode, from };
      navigate(addresses.talk(await beginConversation(again)));
    } catch {
      setBusy(false);
      tellStorage("not-written");
    }
  };
  return (
    <Button icon="redo" busy={busy} onClick={again} title={translate("debrief.turn.againNote")}>
      {translate("debrief.turn.again")}
    </Button>
  );
}
