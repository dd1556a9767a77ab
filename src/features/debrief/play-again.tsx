import { useNavigate } from "react-router";
import { addresses } from "#stores/addresses";
import { beginConversation, inputsBeforeAnswer } from "#stores/conversation/open";
import { keptInputs, type Review, type ReviewedTurn } from "#stores/review";
import { Button } from "#ui/controls/button";
import { useTranslate } from "#ui/translate";

interface PlayAgainProps {
  review: Review;
  turn: ReviewedTurn;
}

/** Plays again from a turn: a conversation of its own that counts as practice. Never from within a check. */
export function PlayAgain({ review: { attempt, session }, turn }: PlayAgainProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  if (session === undefined || attempt.mode === "check") return null;
  const again = async () => {
    const from = inputsBeforeAnswer(await keptInputs(session.id), turn.answer);
    const { scenario, gender, learner, seed, mode } = session;
    navigate(addresses.talk(await beginConversation({ scenario, gender, learner, seed, mode, from })));
  };
  return (
    <Button icon="redo" onClick={again} title={translate("debrief.turn.againNote")}>
      {translate("debrief.turn.again")}
    </Button>
  );
}
