import type { AttemptRecord } from "#core/progress/records";
import { Stars } from "#ui/controls/star-rating";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** The customer's rating: stars, comment in character, and whether they felt that one wanted to help. */
export function CustomerRating({ attempt: { ending, customer, language } }: { attempt: AttemptRecord }) {
  const translate = useTranslate();
  const sentence = translate("debrief.customer.gave", { customer, count: ending.rating });
  return (
    <Card as="section">
      <Stack gap="s">
        <h2>{sentence}</h2>
        <Stars value={ending.rating} label={sentence} />
        <blockquote lang={language}>{ending.comment}</blockquote>
        <Soft>{translate(ending.feltHelped ? "debrief.customer.felt" : "debrief.customer.notFelt")}</Soft>
      </Stack>
    </Card>
  );
}
