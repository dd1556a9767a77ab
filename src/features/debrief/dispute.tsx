import { useState } from "preact/hooks";
import { type Criterion, criteria } from "#core/service/criteria";
import { addresses } from "#stores/addresses";
import { formKey, keepDraft } from "#stores/drafts";
import { criterionName } from "#stores/house";
import { type Review, type ReviewedTurn, reflect } from "#stores/review";
import { useDraft } from "#stores/use-draft";
import { Button } from "#ui/controls/button";
import { RadioCards } from "#ui/controls/radio-cards";
import { TextArea } from "#ui/controls/text-area";
import { Link } from "#ui/routing/link";
import { Dialog } from "#ui/surfaces/dialog";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

interface DisputeProps {
  review: Review;
  turn: ReviewedTurn;
}

/** What should be otherwise: one of the asked criteria, or something that the trainee tells in words. */
type Matter = Criterion | "other";

/** "My reply was right": kept for the trainer and marked, while the turn counts as before. */
export function Dispute({ review: { attempt, reflection, written }, turn }: DisputeProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [matter, setMatter] = useState<Matter | null>(null);
  const key = formKey("dispute", `${attempt.id} ${turn.answer}`);
  const [why, setWhy] = useDraft(key);
  if (written?.disputes.some(({ answer }) => answer === turn.answer)) return <Kept />;
  const keep = async () => {
    setOpen(false);
    const others = reflection.disputes.filter(({ answer }) => answer !== turn.answer);
    const named = matter !== null && matter !== "other" && { criterion: matter };
    const dispute = { answer: turn.answer, turn: turn.result.turn, why, ...named };
    if (await reflect({ disputes: [...others, dispute] })) keepDraft(key, "");
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
        <Stack>
          <Matters levels={turn.result.levels} value={matter} onChange={setMatter} />
          <TextArea label={translate("debrief.dispute.why")} value={why} onChange={setWhy} maxLength={1000} />
        </Stack>
      </Dialog>
    </>
  );
}

interface MattersProps {
  levels: ReviewedTurn["result"]["levels"];
  value: Matter | null;
  onChange: (matter: Matter) => void;
}

/** The asked criteria with what they came to, to point at one. */
function Matters({ levels, value, onChange }: MattersProps) {
  const translate = useTranslate();
  const asked = criteria.flatMap((criterion) => {
    const level = levels[criterion];
    if (level === undefined) return [];
    const words = { criterion: criterionName(translate, criterion), level: translate(`debrief.level.${level}`) };
    return [{ value: criterion, label: translate("debrief.level", words) }];
  });
  if (asked.length === 0) return null;
  return (
    <RadioCards<Matter>
      label={translate("debrief.dispute.what")}
      value={value}
      options={[...asked, { value: "other", label: translate("debrief.dispute.other") }]}
      onChange={onChange}
    />
  );
}

/** Marked, with the way to where marked replies can be saved as a file. */
function Kept() {
  const translate = useTranslate();
  return (
    <>
      <Soft small>{translate("debrief.dispute.kept")}</Soft>
      <Link to={addresses.settings}>{translate("debrief.dispute.save")}</Link>
    </>
  );
}
