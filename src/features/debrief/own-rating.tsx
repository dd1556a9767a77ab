import { type Review, reflect } from "#stores/review";
import { VisuallyHidden } from "#ui/base/visually-hidden";
import { StarRating } from "#ui/controls/star-rating";
import { Card } from "#ui/surfaces/card";
import { useTranslate } from "#ui/translate";

/** The trainee's own rating comes before everybody else's. */
export function OwnRating({ review: { reflection } }: { review: Review }) {
  const translate = useTranslate();
  return (
    <Card as="section">
      <StarRating
        label={translate("debrief.own.question")}
        value={reflection.ownRating ?? null}
        nameOf={(count) => translate("debrief.own.star", { count })}
        onChange={(ownRating) => reflect({ ownRating })}
      />
      <p role="status">
        {reflection.ownRating !== undefined && <VisuallyHidden>{translate("debrief.own.opened")}</VisuallyHidden>}
      </p>
    </Card>
  );
}
