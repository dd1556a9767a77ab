import { useState } from "react";
import { type Review, type ReviewedTurn, reflect } from "#stores/review";
import { Button } from "#ui/controls/button";
import { TextArea } from "#ui/controls/text-area";
import { Dialog } from "#ui/surfaces/dialog";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

interface DisputeProps {
  review: Review;
  turn: ReviewedTurn;
}

/** "My reply was right": kept for the trainer and marked, while the turn counts as before. */
export function Dispute({ review: { reflection, written }, turn }: DisputeProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  if (written?.disputes.some(({ answer }) => answer === turn.answer))
    return <Soft small>{translate("debrief.dispute.kept")}</Soft>;
  const keep = async () => {
    setOpen(false);
    const others = reflection.disputes.filter(({ answer }) => answer !== turn.answer);
    await reflect({ disputes: [...others, { answer: turn.answer, turn: turn.result.turn, why }] });
  };
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {translate("debrief.dispute")}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={translate("debrief.dispute")}
        closeLabel={translate("talk.close")}
        actions={
          <Button kind="primary" onClick={keep}>
            {translate("debrief.dispute.keep")}
          </Button>
        }
      >
        <TextArea label={translate("debrief.dispute.why")} value={why} onChange={setWhy} maxLength={1000} />
      </Dialog>
    </>
  );
}
