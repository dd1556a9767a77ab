import type { AttemptRecord } from "#core/progress/records";
import { Stars } from "#ui/controls/star-rating";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { BoundText } from "#ui/text/bound-text";
import { useTranslate } from "#ui/translate";
import { RatingFacts } from "./rating-facts";

/** The customer's rating: stars, comment in character, and what they would say if they were asked. */
export function CustomerRating({ attempt }: { attempt: AttemptRecord }) {
  const { ending, customer, language } = attempt;
  const translate = useTranslate();
  const sentence = translate("debrief.customer.gave", { customer, count: ending.rating });
  return (
    <Card as="section">
      <Stack gap="s">
        <h2>{sentence}</h2>
        <Stars value={ending.rating} label={sentence} />
        <blockquote lang={language}>
          <BoundText lang={language}>{ending.comment}</BoundText>
        </blockquote>
        <RatingFacts attempt={attempt} />
      </Stack>
    </Card>
  );
}
