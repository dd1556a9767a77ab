import { formKey, keepDraft } from "#stores/drafts";
import { type Review, reflect } from "#stores/review";
import { useDraft } from "#stores/use-draft";
import { Button } from "#ui/controls/button";
import { TextField } from "#ui/controls/text-field";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** One plan in the trainee's own words, which the next visit asks about. It is kept when it was written down. */
export function Plan({ review: { attempt, reflection, written } }: { review: Review }) {
  const translate = useTranslate();
  const keys = { when: formKey("plan when", attempt.id), say: formKey("plan say", attempt.id) };
  const [when, setWhen] = useDraft(keys.when, reflection.plan?.when);
  const [say, setSay] = useDraft(keys.say, reflection.plan?.say);
  const kept = written?.plan?.when === when && written.plan.say === say;
  const whole = when.trim() !== "" && say.trim() !== "";
  const keep = async () => {
    if (await reflect({ plan: { when, say } })) for (const key of Object.values(keys)) keepDraft(key, "");
  };
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("debrief.plan.title")}</h2>
        <TextField label={translate("debrief.plan.when")} value={when} onChange={setWhen} maxLength={300} />
        <TextField label={translate("debrief.plan.say")} value={say} onChange={setSay} maxLength={600} />
        <p role="status">{kept && translate("debrief.plan.kept")}</p>
        {!kept && (
          <Button disabled={!whole} onClick={keep}>
            {translate("debrief.plan.keep")}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
